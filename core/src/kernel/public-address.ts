import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address is one of the internet, and not of this machine, a private network, a link, a tunnel or a
 * documentation. What is no address is not public. IPv4 inside of IPv6 (`::ffff:…`) is judged as IPv4.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Whether it is this machine itself, by name or by number. */
export function isThisMachine(hostname: string): boolean {
  const plain = unbracketed(hostname)
  if (plain === 'localhost' || plain.endsWith('.localhost')) return true
  return ipaddr.isValid(plain) && ipaddr.process(plain).range() === 'loopback'
}

/** The address that a host of a URL spells out; null for a name. */
export function spelledAddress(hostname: string): string | null {
  const plain = unbracketed(hostname)
  return ipaddr.isValid(plain) ? plain : null
}

/** IPv6 stands in brackets in a URL. */
function unbracketed(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').toLowerCase()
}
