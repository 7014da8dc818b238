/** The public contract over HTTP: every operation once, REST under /api/v1, described in OpenAPI 3.1. */
export { openApi, type ApiHandler } from './serve.ts'
export { router } from './router.ts'
export { describeContract, operations } from './describe.ts'
export { problemKinds, type ProblemKind } from './problems.ts'
