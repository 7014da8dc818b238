import { describe, expect, test } from 'vitest'
import { addressTypedHere, fromThisMachine } from './from-this-machine.ts'

const here = { address: '127.0.0.1', headers: { host: 'localhost:3000' } }

describe('a request from this machine', () => {
  test.each([
    ['over IPv4 to localhost', here, true],
    ['over IPv6', { address: '::1', headers: { host: '[::1]:3000' } }, true],
    ['over IPv4 seen as IPv6', { address: '::ffff:127.0.0.1', headers: { host: '127.0.0.1' } }, true],
    ['in capitals', { ...here, headers: { host: 'LOCALHOST:8080' } }, true],
    ['from another machine', { ...here, address: '192.168.1.4' }, false],
    ['from a container network', { ...here, address: '172.17.0.1' }, false],
    ['without an address', { ...here, address: '' }, false],
    ['to a public name', { ...here, headers: { host: 'community.example' } }, false],
    ['to a name made to look local', { ...here, headers: { host: 'localhost.example:3000' } }, false],
    ['to a name that ends like it', { ...here, headers: { host: 'notlocalhost' } }, false],
    ['without a name', { ...here, headers: {} }, false],
    [
      'passed on by a proxy',
      { ...here, headers: { host: 'localhost', 'x-forwarded-for': '203.0.113.9' } },
      false,
    ],
    ['passed on for https', { ...here, headers: { host: 'localhost', 'x-forwarded-proto': 'https' } }, false],
    [
      'passed on, said the standard way',
      { ...here, headers: { host: 'localhost', forwarded: 'for=_x' } },
      false,
    ],
    [
      'passed on through a tunnel',
      { ...here, headers: { host: 'localhost', 'cf-connecting-ip': '::1' } },
      false,
    ],
    ['through a gateway', { ...here, headers: { host: 'localhost', via: '1.1 gateway' } }, false],
  ])('%s', (_, arrival, expected) => {
    expect(fromThisMachine(arrival)).toBe(expected)
    expect(addressTypedHere(arrival) !== null).toBe(expected)
  })

  test('says what was typed there', () => {
    expect(addressTypedHere(here)).toBe('http://localhost:3000')
  })
})
