/** An address inside this community, whatever was asked for: nobody is sent elsewhere by a link of ours. */
export function localPath(next: string | null | undefined): string {
  if (!next || !/^\/(?![/\\])[^\\]*$/.test(next) || next.length > 2000) return '/'
  const url = URL.parse(next, 'http://inside.invalid')
  // "/..//elsewhere" only begins with two slashes once its dots are resolved.
  if (url?.origin !== 'http://inside.invalid' || url.pathname.startsWith('//')) return '/'
  return url.pathname + url.search + url.hash
}
