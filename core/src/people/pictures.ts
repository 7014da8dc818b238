/** Where a kept picture is served; its name changes with its content, so it may be cached for ever. */
export function pictureUrl(file: string | null): string | null {
  return file && `/files/${file}`
}
