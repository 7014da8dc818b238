import { command } from '../kernel/command.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { mayWriteAtAll } from '../spaces/index.ts'
import { keepPreferences } from './keep-preferences.ts'
import { preferencesShape } from './preferences.ts'

/**
 * Changes how the actor hears of news outside of the house. What is not named stays as it is, and what is so already
 * changes nothing. Whoever stops all mails keeps what they chose by reason, for when they want some again.
 */
export const changePreferences = command(preferencesShape, async (tx, changes) => {
  const personId = tx.actor.id
  if (!personId || !mayWriteAtAll(tx.actor)) throw new Forbidden('Sign in first')
  await keepPreferences(tx, personId, changes)
})
