import { localPath } from './local-path.ts'

const doors = /^\/(sign-|set-up|check-your-mail|confirm|reset|new-password|claim|prove)/

/** Where to go after signing in: an address inside this community, but never back to one of its doors. */
export function safeNext(next: string | null | undefined): string {
  const path = localPath(next)
  return doors.test(path) ? '/' : path
}
