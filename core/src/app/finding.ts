/** What one look at the machine found: how it is, in a sentence, and what to do when it is not well. */
export interface Finding {
  readonly about: string
  readonly state: 'good' | 'note' | 'bad'
  readonly says: string
  readonly todo?: string
}

export function good(about: string, says: string): Finding {
  return { about, state: 'good', says }
}

/** Nothing is broken, and somebody should know. */
export function note(about: string, says: string, todo: string): Finding {
  return { about, state: 'note', says, todo }
}

export function bad(about: string, says: string, todo: string): Finding {
  return { about, state: 'bad', says, todo }
}

/** 12,345,678 bytes are "12.3 MB". */
export function inBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB']
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** power).toFixed(power ? 1 : 0)} ${units[power]}`
}
