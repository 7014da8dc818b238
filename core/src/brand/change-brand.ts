import { command } from '../kernel/command.ts'
import { record } from '../kernel/events.ts'
import { renderMarkdown } from '../kernel/markdown.ts'
import { Forbidden } from '../kernel/refusals.ts'
import { communityId, mayManage } from '../people/index.ts'
import { brandShape } from './brand.ts'
import { keepBrand } from './keep-brand.ts'

/** Changes how the house looks and what it says at its door, all of it at once; the logo has a command of its own. */
export const changeBrand = command(brandShape, async (tx, { rules, ...look }) => {
  if (!mayManage(tx.actor)) throw new Forbidden('Only managers may change the brand')
  await keepBrand(tx, { ...look, rules_markdown: rules, rules_html: renderMarkdown(rules) })
  await record(tx, { type: 'community.changed', object: communityId, facts: { key: 'brand' } })
})
