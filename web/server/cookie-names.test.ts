import { describe, expect, test } from 'vitest'
import { plainNames, protectedName } from './cookie-names.ts'

describe('over https a cookie', () => {
  test.each([
    ['parvis_session=a; Path=/; HttpOnly; Secure', '__Host-parvis_session=a; Path=/; HttpOnly; Secure'],
    ['language=fr; Path=/', '__Host-language=fr; Path=/; Secure'],
    [
      'oauth_asked=a; path=/allow/x; secure; httponly',
      '__Secure-oauth_asked=a; path=/allow/x; secure; httponly',
    ],
    [
      'parvis_arrived=; Max-Age=0; Path=/connect',
      '__Secure-parvis_arrived=; Max-Age=0; Path=/connect; Secure',
    ],
    ['__Host-parvis_session=a; Secure', '__Host-parvis_session=a; Secure'],
    ['theirs=a; Path=/', 'theirs=a; Path=/'],
  ])('is set as %s → %s', (line, set) => {
    expect(protectedName(line)).toBe(set)
  })

  test.each([
    ['__Host-parvis_session=a; __Host-language=fr; theirs=b', 'parvis_session=a; language=fr; theirs=b'],
    // Set by another host of the domain, or over http: no browser lets those set the names above.
    ['parvis_session=planted; __Secure-parvis_session=planted; oauth_session=planted', ''],
    ['parvis_session=planted; __Host-parvis_session=a', 'parvis_session=a'],
    ['__Secure-oauth_session=a; __Host-oauth_session=b', 'oauth_session=a'],
    ['', ''],
  ])('is read from %j as %j', (sent, read) => {
    expect(plainNames(sent)).toBe(read)
  })
})
