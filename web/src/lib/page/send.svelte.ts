import { enhance } from '$app/forms'

interface Sending {
  /** Whether the form is empty again once it was taken; not for what was there before and is only changed. */
  reset?: boolean
  /** Makes what is sent complete. False: it is not sent. */
  before?: (sent: FormData) => boolean | Promise<boolean>
  after?: () => void
}

/** The form that was not taken last, and the status that says why; `Unsent` tells it in the form. */
export const unsent = $state<{ form: HTMLFormElement | null; status: number }>({ form: null, status: 503 })

/**
 * Sends a form in place, once however often it is pressed. When the house is out of reach, or fails, the form stays as
 * it was typed and says so: SvelteKit would put an error page in its place.
 */
export function send(form: HTMLFormElement, { reset = true, before, after }: Sending = {}) {
  let busy = false
  return enhance(form, async ({ formData, cancel }) => {
    if (busy) return cancel()
    busy = true
    unsent.form = null
    if ((await before?.(formData)) === false) {
      busy = false
      return cancel()
    }
    return async ({ result, update }) => {
      try {
        if (result.type !== 'error' || meantFor(result)) return await update({ reset })
        // What no answer came to has no status but SvelteKit's own.
        unsent.status = result.status ?? (result.error.status === 500 ? 503 : result.error.status)
        unsent.form = form
      } finally {
        busy = false
        after?.()
      }
    }
  })
}

/** An answer of the house about what was asked for (it is gone, it is not allowed), not about how it is doing. */
function meantFor({ status }: { status?: number }): boolean {
  return status !== undefined && status < 500
}
