import { password } from '../community.ts'
import { expect, signIn, test } from './journey.ts'

test('the first visit sets the community up, and a second person joins by mail', async ({ fresh, visit }) => {
  const owner = await visit(fresh.url)
  await owner.goto('/')
  await expect(owner).toHaveURL(/\/set-up$/)
  await owner.getByLabel('Its name').fill('Ligne Claire')
  await owner.getByLabel('Your name').fill('Olga Petit')
  await owner.getByLabel('E-mail address').fill('olga@example.org')
  await owner.getByLabel('Password').fill(password)
  await owner.getByLabel('Logo').setInputFiles({
    name: 'logo.svg',
    mimeType: 'image/svg+xml',
    buffer: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><path d="M9 9h40v9z"/></svg>',
    ),
  })
  await expect(owner.locator('.preview .masthead img')).toHaveCount(2)
  await owner.getByRole('button', { name: 'Open the community' }).click()
  await expect(owner.getByRole('link', { name: 'Ligne Claire' }).first()).toBeVisible()

  const newcomer = await visit(fresh.url)
  await newcomer.goto('/sign-up')
  await newcomer.getByLabel('Your name').fill('Zoé Müller')
  await newcomer.getByLabel('E-mail address').fill('zoe@example.org')
  await newcomer.getByLabel('Password').fill(password)
  await newcomer.getByRole('button', { name: 'Join', exact: true }).click()
  const mail = await fresh.mailTo('zoe@example.org')
  const link = /http:\/\/\S+\/confirm\?token=\S+/.exec(mail)?.[0]
  await newcomer.goto(link!)
  await newcomer.getByRole('button', { name: 'Yes, this is my address' }).click()
  await expect(newcomer).not.toHaveURL(/confirm/)
  await newcomer.goto('/p/zoe-muller')
  await expect(newcomer.getByRole('heading', { level: 1 })).toHaveText('Zoé Müller')
})

test('a page of which a script is lost on the way does what it does without scripts', async ({ visit }) => {
  const bob = await visit()
  // All but the two that SvelteKit shows an error with.
  await bob.context().route(/\/nodes\/(?![01]\.)/, (route) => route.abort())
  const lost = bob.waitForEvent('pageerror')
  await signIn(bob, 'bob@example.org')
  expect((await lost).message).toContain('/nodes/')
})
