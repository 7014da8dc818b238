#!/usr/bin/env node
// JavaScript, because it is all that runs before the cache of compiled files is open: with a single file of types to
// strip, Node would load its TypeScript compiler and keep it, some fifteen megabytes, for as long as the server runs.
import '../../bin/guard-node.mjs'
import module from 'node:module' // by its default: an older Node than the guard wants has no such name to import
import { fileURLToPath } from 'node:url'

// What Node makes of our files is kept beside them, so that the next start is a third shorter. Where that place cannot
// be written, it is made anew each time.
module.enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)))
await import('./program.ts')
