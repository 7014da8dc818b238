import type { Locator, Page } from '@playwright/test'
import { findings } from './axe.ts'
import { expect, signedIn, test, type Journey } from './journey.ts'

/** Alice asks, and Bob is on the way to answer. */
async function asked(visit: Journey['visit'], title: string): Promise<{ bob: Page; address: string }> {
  const alice = await signedIn(visit, 'alice@example.org')
  await alice.goto('/ask')
  await alice.getByLabel('Title', { exact: true }).fill(title)
  await alice.getByLabel('Details').fill('The lower ones let the **water** in.')
  await alice.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(alice.getByRole('heading', { level: 1 })).toHaveText(title, { timeout: 20_000 })
  const bob = await signedIn(visit, 'bob@example.org')
  const address = new URL(alice.url()).pathname
  await bob.goto(address)
  return { bob, address }
}

async function begin(page: Page, name: string): Promise<{ editor: Locator; field: Locator; tools: Locator }> {
  await page.getByLabel(name).click()
  const editor = page.getByRole('textbox', { name })
  // It comes with the first word, as a part of its own.
  await expect(editor).toHaveAttribute('contenteditable', 'true', { timeout: 20_000 })
  await expect(editor).toBeFocused()
  return {
    editor,
    field: page.locator('textarea[name="body"]').last(),
    tools: page.getByRole('toolbar', { name: 'Formatting' }),
  }
}

/** What the browser does when somebody pastes what another program copied. */
function pasting(html: string): string {
  return `{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', ${JSON.stringify(html)})
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement.dispatchEvent(paste)
  }`
}

test('an answer is written with the keys alone: words, a list, a table, a heading, and out again', async ({
  visit,
}) => {
  const { bob } = await asked(visit, 'Which of the vents do you open in the rain?')
  const { editor, field } = await begin(bob, 'Your answer')
  const type = (words: string) => bob.keyboard.type(words)
  const press = (key: string) => bob.keyboard.press(key)
  await type('Only the ')
  await press('Control+b')
  await type('upper ones')
  await press('Control+b')
  await type(', see https://example.org/vents now.')
  await press('Enter')
  await type('- one')
  await press('Enter')
  await type('two')
  await press('Enter')
  await press('Enter')
  await type('/tab')
  await expect(bob.getByRole('option', { name: 'Table' })).toHaveAttribute('aria-selected', 'true')
  await expect(editor).toHaveAttribute('aria-activedescendant', /./)
  await press('Enter')
  await type('Vent')
  await press('Tab')
  await type('Rain')
  await press('Tab')
  await type('upper')
  await press('Escape')
  await type('# Why')
  await press('Control+z')
  await press('Control+y')
  const written =
    'Only the **upper ones**, see https://example.org/vents now.\n\n- one\n- two\n\n' +
    '| Vent | Rain |\n| --- | --- |\n| upper |  |\n|  |  |\n\n# Why'
  await expect(field).toHaveValue(written)
  expect(await findings(bob)).toEqual([])

  // Outside a table the Tab key goes on, as everywhere.
  await press('Tab')
  await expect(editor).not.toBeFocused()
  await bob.getByRole('button', { name: 'Publish the answer' }).click()
  const answer = bob.locator('article .prose').last()
  await expect(answer.getByRole('table')).toContainText('upper')
  await expect(answer.locator('strong')).toHaveText('upper ones')
})

test('what is pasted from other programs keeps its structure and loses its looks', async ({ visit }) => {
  const { bob } = await asked(visit, 'Is there a list of pegs?')
  const { field } = await begin(bob, 'Your answer')
  const pasted = [
    [
      'the web',
      '<h2 style="color:red">Pegs</h2><p>Six <b>long</b> ones<br>and <i onclick="x">some</i> <a href="javascript:alert(1)">more</a></p><script>alert(1)</script>',
      '## Pegs\n\nSix **long** ones\\\nand *some* more',
    ],
    [
      'Word',
      '<p class="MsoNormal">Take<o:p></o:p></p>' +
        '<p style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span> </span></span>a tent</p>' +
        '<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o<span> </span></span>and pegs</p>',
      'Take\n\n- a tent\n  - and pegs',
    ],
    [
      'Google',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">All</span><span> of <a href="https://www.google.com/url?q=https://example.org/x&amp;sa=D">it</a></span></p>' +
        '<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td><p>1</p></td><td><p>2</p></td></tr></table></b>',
      '**All** of [it](https://example.org/x)\n\n| a | b |\n| --- | --- |\n| 1 | 2 |',
    ],
  ] as const
  for (const [from, html, markdown] of pasted) {
    await bob.keyboard.press('Control+a')
    await bob.keyboard.press('Delete')
    await bob.evaluate(pasting(html))
    await expect(field, from).toHaveValue(markdown)
  }
})

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

test('people and spaces are offered by the beginning of their names, in both views', async ({ visit }) => {
  const { bob } = await asked(visit, 'Whom do I ask?')
  const { editor, field, tools } = await begin(bob, 'Your answer')
  await bob.keyboard.type('Ask @pet')
  await expect(bob.getByRole('option', { name: 'Olga Petit' })).toHaveAttribute('aria-selected', 'true')
  await expect(editor).toHaveAttribute('aria-activedescendant', /./)
  expect(await findings(bob)).toEqual([])
  await bob.keyboard.press('Enter')
  await bob.keyboard.type('in #te')
  await bob.getByRole('option', { name: 'Tents' }).click()
  await bob.keyboard.type('please')
  const said = 'Ask @olga-petit in [Tents](/s/tents) please'
  await expect(field).toHaveValue(said)

  await tools.getByRole('button', { name: 'Markdown' }).click()
  await bob.keyboard.press('Control+End')
  await bob.keyboard.type(', or @ali')
  await expect(bob.getByRole('option', { name: 'Alice Ferrand' })).toBeVisible()
  await bob.keyboard.press('Escape')
  await expect(bob.getByRole('option')).toHaveCount(0)
  await bob.keyboard.type('c')
  await bob.getByRole('option', { name: 'Alice Ferrand' }).waitFor()
  await bob.keyboard.press('Tab')
  await expect(field).toHaveValue(`${said}, or @alice-ferrand `)
  await bob.getByRole('button', { name: 'Publish the answer' }).click()
  const answer = bob.locator('article .prose').last()
  await expect(answer.getByRole('link', { name: '@olga-petit' })).toHaveAttribute('href', '/p/olga-petit')
  await expect(answer.getByRole('link', { name: 'Tents' })).toHaveAttribute('href', '/s/tents')
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

test('Markdown is typed by those who prefer it, and the choice stays', async ({ visit }) => {
  const { bob } = await asked(visit, 'Who writes in Markdown?')
  const { editor, field, tools } = await begin(bob, 'Your answer')
  await tools.getByRole('button', { name: 'Markdown' }).click()
  await expect(field).toBeFocused()
  await field.pressSequentially('Only the ')
  await bob.keyboard.press('Control+b')
  await bob.keyboard.type('upper ones')
  await expect(field).toHaveValue('Only the **upper ones**')
  await tools.getByRole('button', { name: 'Preview' }).click()
  await expect(bob.getByRole('region', { name: 'Preview' }).locator('strong')).toHaveText('upper ones')

  await bob.reload()
  await bob.getByLabel('Your answer').click()
  await expect(tools.getByRole('button', { name: 'Markdown' })).toHaveAttribute('aria-pressed', 'true')
  await expect(field).toHaveValue('Only the **upper ones**')
  await tools.getByRole('button', { name: 'Visual' }).click()
  await expect(editor.locator('strong')).toHaveText('upper ones')
  // Nothing was changed, and the text is what was typed.
  await expect(field).toHaveValue('Only the **upper ones**')

  await tools.getByRole('button', { name: 'Markdown' }).click()
  await field.fill('See [it][1].\n\n[1]: https://example.org')
  await tools.getByRole('button', { name: 'Visual' }).click()
  await expect(bob.getByText('so it opens as Markdown')).toBeVisible()
  await expect(field).toBeVisible()
})

test('the editor may come between two letters, and to who began before the scripts', async ({ visit }) => {
  const { bob, address } = await asked(visit, 'How fast may one type?')
  // Each part of the pages comes late: the letters are quicker.
  await bob.context().route(/\.js$/, async (route) => {
    await new Promise((over) => setTimeout(over, 300))
    await route.continue()
  })
  await bob.goto(address, { waitUntil: 'commit' })
  await bob.getByLabel('Your answer').click()
  await bob.keyboard.type('As fast as ', { delay: 90 })
  await bob.keyboard.type('one can.', { delay: 90 })
  const field = bob.locator('textarea[name="body"]').last()
  await expect(bob.getByRole('textbox', { name: 'Your answer' })).toHaveAttribute('contenteditable', 'true')
  await bob.keyboard.type(' Or faster.')
  await expect(field).toHaveValue('As fast as one can. Or faster.')

  await bob.getByRole('toolbar').getByRole('button', { name: 'Markdown' }).click()
  await bob.keyboard.press('Control+Home')
  for (const _ of 'As ') await bob.keyboard.press('ArrowRight')
  await bob.getByRole('toolbar').getByRole('button', { name: 'Visual' }).click()
  await bob.keyboard.type('very ')
  await expect(field).toHaveValue('As very fast as one can. Or faster.')
})

test('a question is looked at before it is asked, and asked where it is still wrong', async ({ visit }) => {
  const bob = await signedIn(visit, 'bob@example.org')
  await bob.goto('/ask')
  await bob.getByLabel('Title', { exact: true }).fill('Which pole is which?')
  const { editor } = await begin(bob, 'Details')
  await bob.keyboard.type('They *look* alike.')
  await bob.getByRole('button', { name: 'Preview', exact: true }).last().click()
  await expect(bob.getByRole('heading', { name: 'This is how it will read' })).toBeFocused()
  await expect(bob.locator('.preview .prose em')).toHaveText('look')
  await expect(editor).toHaveText('They look alike.')
  await bob.getByLabel('Tags').fill('a/b')
  await bob.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(bob.getByLabel('Tags')).toHaveAttribute('aria-invalid', 'true')
  await bob.getByLabel('Tags').fill('poles')
  await bob.getByRole('button', { name: 'Publish', exact: true }).click()
  await expect(bob.getByRole('heading', { level: 1 })).toHaveText('Which pole is which?')

  await bob.getByRole('link', { name: 'Edit' }).click()
  await begin(bob, 'Details')
  await bob.keyboard.press('Control+End')
  await bob.keyboard.type(' Why?')
  await bob.getByRole('button', { name: 'Save' }).click()
  await expect(bob.locator('article .prose').first()).toHaveText('They look alike. Why?')
  expect(new URL(bob.url()).hash).toMatch(/^#[0-9A-Za-z]{20,}$/)
})

test('nothing typed is not sent, and it is said where one writes', async ({ visit }) => {
  const { bob } = await asked(visit, 'Who answers with nothing?')
  const { editor } = await begin(bob, 'Your answer')
  await bob.getByRole('button', { name: 'Publish the answer' }).click()
  await expect(editor).toBeFocused()
  await expect(editor).toHaveAttribute('aria-invalid', 'true')
  await bob.keyboard.type('Me.')
  await expect(editor).not.toHaveAttribute('aria-invalid')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the text area takes Markdown', async ({ visit }) => {
    const alice = await signedIn(visit, 'alice@example.org')
    await alice.goto('/ask')
    await alice.getByLabel('Title', { exact: true }).fill('Does this work without scripts?')
    await alice.getByLabel('Details').fill('It **does**.')
    await alice.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(alice.locator('.prose strong').first()).toHaveText('does')
  })
})
