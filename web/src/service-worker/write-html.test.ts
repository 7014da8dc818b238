import { describe, expect, test } from 'vitest'
import { languageOf, listed, marked, partsOf, titleOf, when } from './write-html.ts'

const now = new Date(2026, 10, 22, 14, 5)
const earlier = new Date(2026, 10, 22, 9, 30)
const offline = `<!doctype html><html lang="fr" data-character="bold"><head><title>Pas de connexion · Rhizome</title>
<link rel="stylesheet" href="/brand/0a.css"/><link href="/_app/immutable/assets/f.woff2" rel="preload">
<script type="module" src="/_app/immutable/e.js" data-write="/_app/immutable/w.js"></script></head><body>
<a href="/rules">Règles</a><main id="content"><section data-kept="" hidden=""><ul data-list="" class="x"></ul></section>
<template data-note=""><p role="status">Lu hors connexion, dans l’état du {when}.</p></template></main></body></html>`
const page =
  '<html lang="fr"><head><title>x</title></head><body><main id="content" class="y"><h1>x</h1></main></body></html>'

describe('a kept page', () => {
  test('is called as its title says, without the house', () => {
    expect(titleOf('<title>Tents · and tarps · Rhizome</title>')).toBe('Tents · and tarps')
    expect(titleOf('<title>Rhizome</title>')).toBe('Rhizome')
    expect(titleOf('<title>a &lt;b&gt; &amp;amp; c · R</title>')).toBe('a <b> &amp; c')
  })

  test('says above its content how old it is', () => {
    expect(marked(page, { offline, at: earlier, now })).toContain(
      `<main id="content" class="y"><p role="status">Lu hors connexion, dans l’état du <time datetime="${earlier.toISOString()}">09:30</time>.</p><h1>`,
    )
  })

  test('is shown as it is where the offline page never came', () => {
    expect(marked(page, { offline: '', at: earlier, now })).toBe(page)
  })

  test('names the day when it is another', () => {
    const yesterday = new Date(2026, 10, 21, 9, 30)
    expect(when(earlier, { language: 'de', now })).toBe('09:30')
    expect(when(yesterday, { language: 'de', now })).toBe('21.11.2026, 09:30')
  })
})

describe('the offline page', () => {
  test('lists what can be read, and nothing that a title smuggles in', () => {
    const pages = [{ url: '/c/1/x', title: '<img src=x onerror="alert(1)">', at: earlier }]
    const html = listed(offline, pages, now)
    expect(html).toContain('<section data-kept="">')
    expect(html).toContain(
      '<ul data-list="" class="x"><li><a href="/c/1/x">&#60;img src=x onerror=&#34;alert',
    )
    expect(html).not.toContain('<img')
    expect(listed(offline, [], now)).toBe(offline)
  })

  test('names the parts without which it would be bare', () => {
    expect(partsOf(offline)).toEqual([
      '/brand/0a.css',
      '/_app/immutable/assets/f.woff2',
      '/_app/immutable/e.js',
      '/_app/immutable/w.js',
    ])
    expect(languageOf(offline)).toBe('fr')
  })
})
