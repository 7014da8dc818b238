const endings = /\.(?:7z|zip|gz|tgz|bz2|xz|zst|tar|rar)$/i
const beginnings = [
  'PK\x03\x04',
  '7z\xbc\xaf\x27\x1c',
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ',
  '\x28\xb5\x2f\xfd',
  'Rar!',
]

/** Whether a file's name, or what it begins with, says that others are packed into it. */
export function isPacked(name: string, head?: Buffer): boolean {
  if (!head) return endings.test(name)
  const bytes = head.toString('latin1', 0, 8)
  return beginnings.some((beginning) => bytes.startsWith(beginning))
}
