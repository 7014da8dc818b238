/** `parvis-20261122T043300Z.tar`: sorted by name is sorted by moment. */
const backupName = /^parvis-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar$/

const day = 86_400_000
/** Asked every hour, so a little less than a day keeps the hour of the day. */
const daily = day - 1_800_000

export function nameOfBackup(now: Date): string {
  return `parvis-${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z.tar`
}

/** When a file of this name was begun; null for a file that is no backup of ours. */
export function momentOfBackup(name: string): Date | null {
  const found = backupName.exec(name)
  if (!found) return null
  const [, year, month, date, hours, minutes, seconds] = found
  return new Date(`${year}-${month}-${date}T${hours}:${minutes}:${seconds}Z`)
}

/** The backups to throw away so that the newest `keep` stay. Other files are nobody's business. */
export function tooMany(names: readonly string[], keep: number): string[] {
  const ours = names.filter((name) => momentOfBackup(name)).toSorted()
  return ours.slice(0, Math.max(0, ours.length - keep))
}

/** Whether the daily backup is due. A clock that was put back does not keep it from being made. */
export function isDue(newest: Date | null, now: Date): boolean {
  const age = newest ? now.getTime() - newest.getTime() : Number.POSITIVE_INFINITY
  return age >= daily || age < -daily
}
