import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { plainPolicy } from '../src/lib/server/plain-policy.ts'
import { everyDoor, inTheHouse } from './in-the-house.ts'
import { knockAt } from './knock-at.ts'
import { furnish } from './scene.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self'",
  "style-src-attr 'unsafe-hashes' 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='",
  "img-src 'self' https: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html parvis-answers parvis-devices ProseMirrorClipboard',
]

const pages = (await everyDoor()).filter((door) => door.startsWith('GET '))

describe('a page', () => {
  test(
    'says what may run in it, and holds nothing else that could, also when it refuses',
    inTheHouse(async (house, world) => {
      const scene = await furnish(world)
      let looked = 0
      for (const door of pages)
        for (const name of [null, 'alice', 'olga'] as const) {
          const answer = await house.ask(knockAt(door, scene, name))
          const html = await answer.text()
          if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
          looked++
          const said = answer.headers.get('content-security-policy') ?? ''
          // Where an address that is no page refuses, its answer is plain: nothing runs there.
          const expected = html.includes('<script') ? policyOf(door, html) : plainPolicy.split('; ')
          expect({ door, policy: withoutHashes(said) }).toEqual({ door, policy: expected.toSorted() })
          expect({ door, found: whatRuns(html, said) }).toEqual({ door, found: [] })
          const { headers } = answer
          expect({
            door,
            guessed: headers.get('x-content-type-options'),
            kept: name === null || headers.get('cache-control'),
            told: headers.get('referrer-policy'),
          }).toEqual({
            door,
            guessed: 'nosniff',
            kept: name === null || 'private, no-store',
            told: 'strict-origin-when-cross-origin',
          })
        }
      expect(looked).toBeGreaterThan(80)
    }),
    120_000,
  )
})

describe('signing out', () => {
  test(
    'leaves nothing behind in the browser',
    inTheHouse(async (house, world) => {
      const answer = await house.ask(knockAt('POST /sign-out', await furnish(world), 'alice'))
      expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"')
      expect(answer.headers.get('set-cookie')).toMatch(/parvis_session=;/)
    }),
  )
})

/** One page has forms that lead to another site in the end: to the one that asked, and no other. */
function policyOf(door: string, html: string): string[] {
  if (door !== 'GET /allow/[asking]' || !html.includes('?/allow')) return policy
  return policy.map((one) => (one === "form-action 'self'" ? `${one} https://shop.example.org` : one))
}

/** The directives, without what lets the few lines of a page's own that start it run. */
function withoutHashes(said: string): string[] {
  const directives = said.split('; ').toSorted()
  return directives.map((one) =>
    one.startsWith('script-src ') ? one.replaceAll(/ 'sha256-[^']+'/g, '') : one,
  )
}

/** Everything in a page that would run, or bring a style, without being ours. */
function whatRuns(html: string, said: string): string[] {
  const scripts = [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)]
  const foreign = scripts
    .filter(([, attributes = '', text = '']) => {
      if (attributes === ' type="application/ld+json"') return false // data: nothing runs it
      const src = / src="([^"]*)"/.exec(attributes)?.[1]
      return src === undefined ? !said.includes(`'${hashOf(text)}'`) : !/^(\/|\.)(?!\/)/.test(src)
    })
    .map(([tag]) => tag)
  const rest = html.replaceAll(/<script[^>]*>[^]*?<\/script>/g, '')
  const tags = [...rest.matchAll(/<[a-z][^\s>]*(?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?>/gi)].map(([tag]) => tag)
  const bad =
    /^<(?:style|object|embed|iframe|base|applet)\b|\s(?:on\w+|style|srcdoc)=|="\s*(?:javascript|data|vbscript):/i
  return [...foreign, ...tags.filter((tag) => bad.test(tag))]
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

describe('the guard itself', () => {
  test.each([
    '<script>alert(1)</script>',
    '<script src="https://elsewhere.example/x.js"></script>',
    '<script src="//elsewhere.example/x.js"></script>',
    '<img src="x" onerror="alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
    '<p title=">" style="color: red">x</p>',
    '<style>p { color: red }</style>',
    '<iframe src="/"></iframe>',
    '<base href="https://elsewhere.example/">',
  ])('finds %s', (html) => {
    expect(whatRuns(`<p>Words that say onclick="x" or style=</p>${html}`, policy.join('; '))).toHaveLength(1)
  })
})
