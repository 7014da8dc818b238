import { houseCard } from '#lib/server/house-card.ts'
import { sendCard } from '#lib/server/send-card.ts'
import type { RequestHandler } from './$types'

/** The picture that stands beside a link to the house. */
export const GET: RequestHandler = (event) => sendCard(event, houseCard(event.locals))
