import { element } from './element.ts'
import type { Say } from './words.ts'

/** As many as the server takes: who has more would wait for a refusal. */
const mostBytes = 12 * 1024 * 1024

/** Brings a picture to the community, telling how far it is. Null when that did not work, which was told. */
export async function bringPicture(
  file: File,
  { say, tell }: { say: Say; tell: (...told: (Node | string)[]) => void },
): Promise<string | null> {
  if (file.size > mostBytes) {
    tell(say('writing.pictureLarge'))
    return null
  }
  const progress = element('progress', { max: '1', value: '0', 'aria-label': say('writing.uploading') })
  tell(`${say('writing.uploading')} `, progress)
  const answer = await send(file, (part) => (progress.value = part)).catch(() => null)
  tell(answer?.url ? '' : (answer?.message ?? say('writing.failed')))
  return answer?.url ?? null
}

/** By the old way to send, because the new one does not tell how far it is. */
function send(file: File, tell: (part: number) => void): Promise<{ url?: string; message?: string }> {
  const form = new FormData()
  form.set('picture', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.upload.addEventListener('progress', ({ loaded, total }) => tell(loaded / (total || 1)))
    request.addEventListener('load', () => {
      try {
        resolve(JSON.parse(request.responseText))
      } catch (fault) {
        reject(fault)
      }
    })
    request.addEventListener('error', reject)
    request.open('POST', '/pictures')
    request.send(form)
  })
}
