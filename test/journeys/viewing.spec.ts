import { findings } from './axe.ts'
import { expect, signedIn, test } from './journey.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('an owner sees the community as Bob does, changes nothing, and stops', async ({ visit }) => {
      const olga = await signedIn(visit, 'olga@example.org')
      await olga.goto('/p/bob-delmas')
      await olga.goto('/console/people/bob-delmas')
      await olga.getByLabel('Why').fill('He cannot find his answer')
      await olga.getByRole('button', { name: 'See it as they do' }).click()

      const banner = olga.getByRole('complementary', { name: 'Looking as somebody else' })
      await expect(banner).toContainText('as Bob Delmas')
      await olga.goto('/console')
      await expect(olga.getByText('This door is for the team')).toBeVisible()
      await expect(banner).toBeVisible()
      if (javaScriptEnabled) {
        expect(await findings(olga)).toEqual([])
      }

      await olga.goto('/settings/account')
      await expect(olga.getByText('theirs alone')).toBeVisible()
      await expect(olga).toHaveURL(/\/$/)

      await olga.goto('/ask')
      await olga.getByLabel('Title', { exact: true }).fill('Is this still Bob who is asking?')
      await olga.getByLabel('Details').fill('It should not be.')
      await olga.getByRole('button', { name: 'Publish', exact: true }).click()
      await expect(olga.getByText('You are looking as somebody else: stop first')).toBeVisible()
      await expect(olga.getByLabel('Title', { exact: true })).toHaveValue('Is this still Bob who is asking?')

      await banner.getByRole('button', { name: 'Stop' }).click()
      await expect(olga.getByText('You are yourself again.')).toBeVisible()
      await expect(banner).toBeHidden()
      await expect(olga.getByText('Looked as somebody else').first()).toBeVisible()
    })
  })
}
