/** An address inside this community, whatever was asked for: nobody is sent elsewhere by a link of ours. */
export function localPath(next: string | null | undefined): string {
  if (!next || !/^\/(?![/\\])[^\\]*$/.test(next) || next.length > 2000) return '/'
  const url = new URL(next, 'http://inside.invalid')
  return url.origin === 'http://inside.invalid' ? url.pathname + url.search + url.hash : '/'
}
