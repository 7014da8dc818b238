import { defineConfig } from 'vitest/config'

/**
 * Everything that needs no browser, in one process without isolation: a process per file costs four to eight
 * times as much, and stories roll back what they did. So a test never leaves anything in a module's variables.
 */
export default defineConfig({
  test: {
    include: ['{core,api,cli,sdk,web}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**'],
    globalSetup: './core/test/global-setup.ts',
    environment: 'node',
    // Where a machine stands decides nothing: no test passes because it stands in UTC, as most that run tests do.
    env: { TZ: 'Pacific/Auckland' },
    pool: 'forks',
    isolate: false,
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
