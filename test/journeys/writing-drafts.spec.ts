import { findings } from './axe.ts'
import { expect, signedIn, test } from './journey.ts'
import { asked, begin } from './writer.ts'

test('a picture asks to be described, and a draft waits for its author', async ({ visit }) => {
  const { bob, address } = await asked(visit, 'What do your vents look like?')
  const { editor, field } = await begin(bob, 'Your answer')
  await bob.keyboard.type('Like this: ')
  await bob
    .locator('input[type="file"]')
    .setInputFiles({ name: 'vents.png', mimeType: 'image/png', buffer: await bob.screenshot() })
  await bob.getByRole('textbox', { name: 'What does the picture show' }).fill('The vents, open')
  await bob.keyboard.press('Enter')
  await expect(editor).toBeFocused()
  await expect(field).toHaveValue(/^Like this: !\[The vents, open\]\(\/files\/posts\/\S+\)$/)

  // The tab is closed by mistake, at once.
  await bob.goto(address)
  await bob.getByLabel('Your answer').click()
  await expect(editor.getByRole('img', { name: 'The vents, open' })).toBeVisible()
  await bob.getByRole('button', { name: 'Publish the answer' }).click()
  await expect(bob.locator('article').getByRole('img', { name: 'The vents, open' })).toHaveAttribute(
    'width',
    /^\d+$/,
  )
  await bob.reload()
  await bob.getByLabel('Your answer').click()
  await expect(editor).toHaveAttribute('contenteditable', 'true', { timeout: 20_000 })
  await expect(field).toHaveValue('')
})

test('what was begun is found on another device, asked for, and gone once it is said', async ({ visit }) => {
  const { bob, address } = await asked(visit, 'What do you carry?')
  const { field } = await begin(bob, 'Your answer')
  const kept = bob.waitForResponse((answer) => answer.url().endsWith('/drafts') && answer.ok())
  await bob.keyboard.type('A tent and ')
  await kept

  const phone = await signedIn(visit, 'bob@example.org')
  await phone.goto(address)
  const { field: there } = await begin(phone, 'Your answer')
  await expect(phone.getByText(/Draft of .* on another device found/)).toBeVisible()
  await expect(there).toHaveValue('')
  await phone.getByRole('button', { name: 'Use it' }).click()
  await expect(there).toHaveValue('A tent and')
  await phone.goto('/settings')
  await expect(phone.getByRole('link', { name: 'Answer to “What do you carry?”' })).toBeVisible()
  await phone.getByRole('link', { name: 'Answer to “What do you carry?”' }).click()
  await begin(phone, 'Your answer')
  await expect(there).toHaveValue('A tent and')
  await phone.keyboard.press('Control+End')
  await phone.keyboard.type(' pegs')
  await phone.getByRole('button', { name: 'Publish the answer' }).click()
  await expect(phone.locator('article .prose').last()).toHaveText('A tent and pegs')

  await phone.goto('/settings')
  await expect(phone.getByRole('heading', { name: 'Unfinished' })).toHaveCount(0)
  await expect(field).toHaveValue('A tent and')
  await bob.reload()
  await begin(bob, 'Your answer')
  await expect(field).toHaveValue('')
})

test('a draft waits on the server where the browser has no room for it', async ({ visit }) => {
  const { bob } = await asked(visit, 'How heavy is yours?')
  await bob.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('as if', 'QuotaExceededError')
    }
  })
  await bob.reload()
  const { field } = await begin(bob, 'Your answer')
  const kept = bob.waitForResponse((answer) => answer.url().endsWith('/drafts') && answer.ok())
  await bob.keyboard.type('Two kilos')
  await kept

  await bob.reload()
  await begin(bob, 'Your answer')
  await bob.getByRole('button', { name: 'Use it' }).click()
  await expect(field).toHaveValue('Two kilos')
})

test('a comment is written as an answer is, in little room, and waits for its author', async ({ visit }) => {
  const { bob, address } = await asked(visit, 'Do the vents close by themselves?')
  const post = bob.locator('article').first()
  await post.getByText('Comment', { exact: true }).click()
  const { editor, tools } = await begin(bob, 'Your comment')
  const field = post.locator('textarea')
  await expect(tools.getByRole('button')).toHaveCount(8)
  await expect(tools.getByRole('button', { name: /Heading|Table|picture/ })).toHaveCount(0)
  await bob.keyboard.type('Not ')
  await bob.keyboard.press('Control+b')
  await bob.keyboard.type('mine')
  await bob.keyboard.press('Control+b')
  await bob.keyboard.type(', ask @pet')
  await bob.getByRole('option', { name: 'Olga Petit' }).waitFor()
  const kept = bob.waitForResponse((answer) => answer.url().endsWith('/drafts') && answer.ok())
  await bob.keyboard.press('Enter')
  await expect(field).toHaveValue('Not **mine**, ask @olga-petit')
  expect(await findings(bob)).toEqual([])
  await kept

  const phone = await signedIn(visit, 'bob@example.org')
  await phone.goto('/settings')
  await phone.getByRole('link', { name: 'Comment in “Do the vents close by themselves?”' }).click()
  await expect(phone).toHaveURL(/#comment-/)
  // The place to go on is open, and one stands in it.
  await expect(phone.getByRole('textbox', { name: 'Your comment' })).toBeFocused()
  await phone.getByRole('button', { name: 'Use it' }).click()
  await phone.keyboard.type('!')
  await phone.getByRole('button', { name: 'Publish the comment' }).click()
  const remark = phone.locator('article').first().getByRole('listitem').locator('.prose')
  await expect(remark).toHaveText('Not mine, ask @olga-petit!')
  await expect(remark.getByRole('link')).toHaveAttribute('href', '/p/olga-petit')

  // Too long is said where one writes, and nothing is lost.
  await bob.goto(address)
  await post.getByText('Comment', { exact: true }).click()
  await begin(bob, 'Your comment')
  await expect(field).toHaveValue('')
  await bob.keyboard.insertText('a vent '.repeat(150))
  await bob.getByRole('button', { name: 'Publish the comment' }).click()
  await expect(post.getByText('This is too long: 1000 characters are the most.')).toBeVisible()
  await expect(editor).toBeFocused()
  await expect(editor).toContainText('a vent')
})
