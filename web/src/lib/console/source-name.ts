const names: Readonly<Record<string, string>> = { stackexchange: 'Stack Exchange', discourse: 'Discourse' }

/** Where an import came from, as its makers write it. */
export function sourceName(format: string): string {
  return names[format] ?? format
}
