/** Backups, bringing them back, and proving that they can be. */
export { backUp, keepBackups, newestBackup, type KeptBackup } from './keep-backups.ts'
export { restoreBackup, restoring, type RestoreReport } from './restore-backup.ts'
export { writeBackup } from './write-backup.ts'
