import { expect, signedIn, test } from './journey.ts'

const question = 'Why does my tent condense when it is cold?'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'in a browser' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a question is asked, answered and solved', async ({ visit }) => {
      const title = `${question} ${javaScriptEnabled ? 'First' : 'Second'} night.`
      const alice = await signedIn(visit, 'alice@example.org')
      await alice.goto('/ask')
      await alice.getByLabel('Title', { exact: true }).fill(title)
      await alice.getByLabel('Details').fill('Every **morning** the inside drips.')
      await alice.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(alice.getByRole('heading', { level: 1 })).toHaveText(title)
      const address = new URL(alice.url()).pathname

      const bob = await signedIn(visit, 'bob@example.org')
      await bob.goto(address)
      await bob.getByLabel('Your answer').fill('Open both ends: it is the valley bottom.')
      await bob.getByRole('button', { name: 'Publish the answer' }).click()
      await expect(bob.getByRole('article').getByText('it is the valley bottom')).toBeVisible()

      await alice.goto(address)
      await alice.getByRole('button', { name: 'This answer helped me' }).click()
      await expect(alice.getByText('Solved').first()).toBeVisible()
      const helpful = alice
        .locator('article', { hasText: 'valley bottom' })
        .getByRole('button', { name: 'Useful' })
      await helpful.click()
      await expect(helpful).toHaveText('Useful · 1')
      await expect(helpful).toHaveAttribute('aria-pressed', 'true')
      if (javaScriptEnabled) await expect(helpful).toBeFocused()
      await helpful.click()
      await expect(helpful).toHaveText('Useful')
      await expect(helpful).toHaveAttribute('aria-pressed', 'false')

      const visitor = await visit()
      await visitor.goto(address)
      await expect(visitor.getByText('The answer that helped Alice Ferrand')).toBeVisible()
      const asked = visitor.locator('article time').first()
      await expect(asked).toHaveText(javaScriptEnabled ? /^(this minute|\d minutes? ago)$/ : /20\d\d$/)

      await bob.goto('/notifications')
      await expect(bob.getByText(title)).toBeVisible()
      await bob.goto(address)
      await expect(bob.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible()
      await bob.goto('/')
      await expect(bob.getByRole('link', { name: 'Notifications', exact: true })).toBeVisible()
    })
  })
}
