/** The one place that knows every module: who reads the log, and what hosts need. */
export { reactors } from './reactors.ts'
