/** The one place that knows every module: who reads the log, and what hosts need. */
export { host, type App } from './host.ts'
export { outboxOf } from './jobs.ts'
export { openApp } from './open.ts'
export { openDatabase } from './open-database.ts'
export { replay } from './replay.ts'
export { showOperation, type Operation } from './show-operation.ts'
export { tryBackup } from './keep-safe.ts'
export { reactors } from './reactors.ts'
