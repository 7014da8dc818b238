/** One household has one IPv4 address, or a whole /64 of IPv6. */
export function networkOf(address: string): string {
  const plain = plainOf(address)
  return plain.includes(':') ? groupsOf(plain).slice(0, 4).join(':') : plain
}

/** An address as it may be kept: enough for its person to know it again, too little to find a door by. */
export function shortened(address: string): string {
  const plain = plainOf(address)
  if (plain.includes(':')) return `${groupsOf(plain).slice(0, 3).join(':')}::`
  const numbers = plain.split('.')
  return numbers.length === 4 ? `${numbers.slice(0, 3).join('.')}.0` : ''
}

/** IPv4 as it is, also when it came inside of IPv6. */
function plainOf(address: string): string {
  return address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
}

/** The eight groups of an IPv6 address, without zeros in front. */
function groupsOf(plain: string): string[] {
  const [head = '', tail] = plain.split('::')
  const groups = head ? head.split(':') : []
  const after = tail ? tail.split(':') : []
  if (tail !== undefined)
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'))
  return [...groups, ...after].map((group) => group.replace(/^0+(?=.)/, ''))
}
