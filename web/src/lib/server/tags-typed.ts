/** Tags as people type them, between commas or on lines of their own. */
export function tagsTyped(typed: string): string[] {
  return typed
    .split(/[,;\n]/)
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter(Boolean)
}
