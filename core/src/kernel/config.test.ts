import { describe, expect, test } from 'vitest'
import { Misconfigured, readConfig } from './config.ts'

describe('the configuration', () => {
  test('needs nothing at all', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      url: null,
      s3: null,
    })
  })

  test('takes an empty variable for an absent one', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' }).port).toBe(3000)
  })

  test('says every mistake in a sentence of its own', () => {
    const mistakes = () => readConfig({ PORT: 'many', DATABASE_URL: 'mysql://x', PARVIS_URL: 'ftp://x' })
    expect(mistakes).toThrow(Misconfigured)
    expect(mistakes).toThrow(
      /PORT must be a number\.\n[\s\S]*PARVIS_URL must be a web address[\s\S]*DATABASE_URL must be an address/,
    )
  })
})
