import { findings } from './axe.ts'
import { expect, test } from './journey.ts'
import { asked, begin } from './writer.ts'

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
