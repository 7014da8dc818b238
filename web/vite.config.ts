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
      compilerOptions: { runes: true },
      csp: {
        // A nonce in a cached page would be everybody's nonce.
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The route announcer and the root element carry style attributes.
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'https:', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
    }),
  ],
  build: { assetsInlineLimit: 0 },
})
