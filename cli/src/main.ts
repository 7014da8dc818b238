#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// What Node makes of our files is kept beside them, so that the next start is a third shorter. Where that place cannot
// be written, it is made anew each time.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/node', import.meta.url)))
await import('./program.ts')
