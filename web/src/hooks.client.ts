import type { ClientInit } from '@sveltejs/kit/hooks'

/**
 * Takes a page over once everything it needs has come. SvelteKit puts its error page in the place of a page that lacks
 * one script (the connection was lost, the house was updated meanwhile); as it was served, the page works without any.
 */
export const init: ClientInit = async () => {
  const needed = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')
  await Promise.all(Array.from(needed, ({ href }) => import(/* @vite-ignore */ href)))
}
