/** Backups, bringing them back, and proving that they can be. */
export { backUp, keepBackups, newestBackup, type KeptBackup } from './keep-backups.ts'
export { drill, type DrillReport } from './drill.ts'
export { pooledName, restoreBackup, restoring, type RestoreReport } from './restore-backup.ts'
export { findLastRun, noteRun, type Run } from './runs.ts'
export { writeBackup } from './write-backup.ts'
