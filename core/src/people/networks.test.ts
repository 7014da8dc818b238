import { describe, expect, test } from 'vitest'
import { networkOf, shortened } from './networks.ts'

describe('an address', () => {
  test.each([
    ['192.0.2.66', '192.0.2.66', '192.0.2.0'],
    ['::ffff:192.0.2.66', '192.0.2.66', '192.0.2.0'],
    ['2001:0DB8::1', '2001:db8:0:0', '2001:db8:0::'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', '2001:db8:1::'],
    ['::1', '0:0:0:0', '0:0:0::'],
    ['', '', ''],
  ])('%s is of the network %s and is kept as %s', (address, network, kept) => {
    expect(networkOf(address)).toBe(network)
    expect(shortened(address)).toBe(kept)
  })
})
