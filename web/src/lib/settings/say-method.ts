import type { MessageKey, Translate } from '#lib/messages/index.ts'

const ways: Readonly<Record<string, MessageKey>> = {
  password: 'identity.methodPassword',
  link: 'identity.methodLink',
  passkey: 'identity.methodPasskey',
  provider: 'identity.methodProvider',
}

/** How somebody came in, in words; a passkey that checked them is not said to be two. */
export function sayMethod(t: Translate, { method, twoSteps }: { method: string; twoSteps: boolean }): string {
  const way = (t as (key: MessageKey) => string)(ways[method] ?? 'identity.methodOther')
  return twoSteps && method !== 'passkey' ? t('identity.methodAndCode', { way }) : way
}
