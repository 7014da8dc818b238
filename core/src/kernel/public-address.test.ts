import { describe, expect, test } from 'vitest'
import { isPublicAddress, isThisMachine, spelledAddress } from './public-address.ts'

describe('an address', () => {
  test.each([
    ['8.8.8.8', true],
    ['2606:4700:4700::1111', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.31.0.1', false],
    ['172.32.0.1', true],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['224.0.0.1', false],
    ['198.18.0.1', false],
    ['::', false],
    ['::1', false],
    ['::ffff:10.0.0.1', false],
    ['::ffff:8.8.8.8', true],
    ['64:ff9b::a00:1', false],
    ['2002:a00:1::', false],
    ['2001:0:a00:1::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['ff02::1', false],
    ['2001:db8::1', false],
    ['example.org', false],
    ['', false],
  ])('%s is of the internet: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected)
  })

  test.each([
    'http://0x7f.1/',
    'http://2130706433/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
  ])('%s is this machine, however it is spelled', (url) => {
    const { hostname } = new URL(url)
    expect(isThisMachine(hostname)).toBe(true)
    expect(isPublicAddress(spelledAddress(hostname)!)).toBe(false)
  })

  test('is not spelled by a name', () => {
    expect(spelledAddress('example.org')).toBeNull()
    expect(isThisMachine('localhost')).toBe(true)
    expect(isThisMachine('example.org')).toBe(false)
  })
})
