import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openVault, vaultOf } from './vault.ts'

describe('the vault', () => {
  const vault = vaultOf('a secret of at least thirty-two characters')

  test('gives back what was put in, and never the same outside twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, about) => {
        const sealed = vault.seal(text.toWellFormed(), about)
        expect(vault.open(sealed, about)).toBe(text.toWellFormed())
        expect(vault.seal(text, about).equals(sealed)).toBe(false)
      }),
    )
  })

  test('opens nothing that was changed, nor for somebody else, nor with another secret', () => {
    const sealed = vault.seal('JBSWY3DPEHPK3PXP', 'somebody')
    expect(() => vault.open(sealed, 'somebody else')).toThrow(/authenticate/)
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      changed[at]! ^= 1
      expect(() => vault.open(changed, 'somebody')).toThrow(/authenticate|sealed with another/)
    }
    expect(() => vaultOf('another secret').open(sealed, 'somebody')).toThrow('another PARVIS_SECRET')
  })

  test('makes its key once, readable by its owner only, or takes the one it is told', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'parvis-vault-'))
    const opened = await Promise.all([1, 2, 3].map(() => openVault({ secret: null, dataFolder })))
    const sealed = opened[0]!.seal('kept', 'x')
    for (const one of opened) expect(one.open(sealed, 'x')).toBe('kept')
    expect((await stat(join(dataFolder, 'secret.key'))).mode & 0o777).toBe(0o600)

    const told = await openVault({ secret: 'told by the operator, long enough', dataFolder })
    expect(() => told.open(sealed, 'x')).toThrow('another PARVIS_SECRET')
    await rm(dataFolder, { recursive: true })
  })

  test('opens with no key that was emptied: nothing is sealed with what everybody can guess', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'parvis-vault-'))
    await writeFile(join(dataFolder, 'secret.key'), '')
    await expect(openVault({ secret: null, dataFolder })).rejects.toThrow('secret.key is not whole')
    await rm(dataFolder, { recursive: true })
  })
})
