import { error, type RequestEvent } from '@sveltejs/kit'
import { cardOf, nameOfCard, type Card } from './cards.ts'
import { pictureOf, sendPicture } from './drawn-pictures.ts'

/** Sends the picture of a card, which may be kept: its address changes with what it says. */
export async function sendCard({ request }: Pick<RequestEvent, 'request'>, said: Card): Promise<Response> {
  const card = cardOf(said)
  if (!card) error(404)
  const name = nameOfCard(card)
  const headers = { etag: `"${name}"`, 'cache-control': 'public, max-age=86400' }
  if (request.headers.get('if-none-match')?.includes(headers.etag))
    return new Response(null, { status: 304, headers })
  const picture = await pictureOf(name, async () => (await import('./draw-card.ts')).drawCard(card))
  return sendPicture(picture, headers)
}
