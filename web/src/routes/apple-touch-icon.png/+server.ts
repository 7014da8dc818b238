import { sendAppIcon } from '#lib/server/send-app-icon.ts'
import type { RequestHandler } from './$types'

/** Where iPhones and iPads look for the sign on their home screen without being told, so that no page has to. */
export const GET: RequestHandler = ({ locals, url }) => sendAppIcon(locals, 'touch-180', url.pathname)
