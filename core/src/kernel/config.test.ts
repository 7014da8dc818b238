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

  test('reads the providers people may sign in at, and names what is wrong with one', () => {
    const acme = { name: 'acme', issuer: 'https://login.acme.example', clientId: 'parvis', clientSecret: 'x' }
    const read = (...providers: object[]) => readConfig({ OIDC_PROVIDERS: JSON.stringify(providers) }).oidc
    expect(read(acme)).toMatchObject([{ label: 'acme', scopes: 'openid profile email', admits: false }])
    expect(() => read({ ...acme, issuer: 'http://login.acme.example' })).toThrow(
      'OIDC_PROVIDERS has a mistake at 0.issuer: an https address',
    )
    expect(() => read({ ...acme, roles: { staff: 'king' } })).toThrow('0.roles.staff')
    expect(() => read(acme, acme)).toThrow('OIDC_PROVIDERS names two providers alike')
    expect(() => readConfig({ OIDC_PROVIDERS: 'acme' })).toThrow('OIDC_PROVIDERS must be a JSON list')
    expect(read({ ...acme, issuer: 'http://localhost:8080/realms/acme' })).toHaveLength(1)
  })
})
