import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig, type Plugin } from 'vite'
import { compileMessages, messagesFolder } from './scripts/compile-messages.ts'

/** The catalogue is compiled before every build, and again whenever a sentence changes while developing. */
function messages(): Plugin {
  return {
    name: 'parvis-messages',
    buildStart: () => compileMessages(),
    configureServer(server) {
      server.watcher.add(messagesFolder)
      server.watcher.on('change', (file) => {
        if (file.startsWith(messagesFolder)) void compileMessages()
      })
    },
  }
}

/**
 * One instance of core, shared with the server in front: its connection, its caches, its refusals' classes. In the
 * browser there is none of it: a page that imports core by mistake fails the build.
 */
function coreStaysOutside(): Plugin {
  return {
    name: 'parvis-core-stays-outside',
    enforce: 'pre',
    resolveId(id) {
      if (!/^@parvis\/(core|api)(\/|$)/.test(id)) return null
      if (this.environment.name === 'client') this.error(`${id} belongs to the server`)
      return { id, external: true }
    },
  }
}

export default defineConfig({
  plugins: [
    messages(),
    coreStaysOutside(),
    sveltekit({
      adapter: adapter({ precompress: true }),
      // lib/page/enhance.js does it, after the second page.
      serviceWorker: { register: false },
      compilerOptions: { runes: true },
      // A page may stand at another address than its own: what the protocol at /oauth has to say is one.
      paths: { relative: false },
      csp: {
        // A nonce in a cached page would be everybody's nonce.
        mode: 'hash',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'script-src-attr': ['none'],
          'style-src': ['self'],
          // The one style attribute there is: SvelteKit's own, on what tells screen readers of a new page.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          // The last for a logo that was chosen and not sent yet: such a picture is of this page alone, and nothing runs
          // in an img.
          'img-src': ['self', 'https:', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'manifest-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          // Two write HTML into a page: Svelte, of what was cleaned when it was stored, and lib/page/enhance.js. The
          // visual editor reads what is pasted, in a document of its own where nothing runs.
          'require-trusted-types-for': ['script'],
          'trusted-types': [
            'svelte-trusted-html',
            'parvis-answers',
            'parvis-devices',
            'ProseMirrorClipboard',
          ],
        },
      },
    }),
  ],
  build: { assetsInlineLimit: 0 },
  // The editor (lib/writing) is bundled as workers are, with the visual one as a part that is fetched by itself.
  worker: { format: 'es' },
  define: { DESIGN_PAGE: JSON.stringify(process.env.PARVIS_DESIGN === '1') },
  // One style sheet for what everybody reads, and another for the team's rooms: the pages' own would be ten requests
  // before the first paint.
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                { name: 'team', test: /\/(console|charts|brand|reference)\/[^?]*\?.*lang\.css/ },
                { name: 'styles', test: /\.css$|[?&]lang\.css/ },
              ],
            },
          },
        },
      },
    },
  },
})
