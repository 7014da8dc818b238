/**
 * A page to read: its forms need no framework in the browser, and lib/page/enhance.js keeps the reader where they
 * stand. SvelteKit's client would be forty kilobytes more, on the page that search engines send people to.
 */
export const csr = false
