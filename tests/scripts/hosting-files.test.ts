import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { headersFor } from '../../deploy/headers.ts'
import { hostFiles } from '../../scripts/hosting/files.ts'

const asShipped = { base: '/', site: 'http://localhost:4173', embedParents: [] }
const parents = ['https://portal.example', 'https://help.example:8443']
const asSet = { base: '/help/eds/', site: 'https://help.example', embedParents: parents }

/** The headers of a path from a `_headers` file: Cloudflare joins headers of several rules, Netlify uses the last. */
function readHeaders(file: string, path: string, host: 'cloudflare' | 'netlify') {
  const found = new Map<string, string>()
  let applies = false
  for (const line of file.split('\n').filter(text => text !== '' && !text.startsWith('#'))) {
    const [, gone] = /^ {2}! (.+)$/.exec(line) ?? []
    const [, name, value] = /^ {2}([^:!]+): (.+)$/.exec(line) ?? []
    if (!line.startsWith(' ')) {
      applies = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line
    } else if (applies && gone !== undefined) {
      found.delete(gone)
    } else if (applies && name !== undefined && value !== undefined) {
      const before = host === 'cloudflare' ? found.get(name) : undefined
      found.set(name, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return found
}

describe('the configurations in deploy/', () => {
  it.each([...hostFiles(asShipped)])('are what "npm run hosting" makes: %s', (path, text) => {
    expect(readFileSync(join('deploy', path), 'utf8')).toBe(text)
  })
})

describe.each(['netlify', 'cloudflare'] as const)('the _headers of %s', host => {
  const places = [
    '',
    'kk/',
    'ru/use-gost/',
    'sw.js',
    'eds-guide.html',
    'assets/x.js',
    'embed/kk/',
    'kk/agent/',
    'ru/map/',
    'c/1093/',
    'no-such',
  ]

  it.each(places)('have the headers of deploy/headers.ts for /%s', place => {
    for (const settings of [asShipped, asSet]) {
      const file = hostFiles(settings).get(`${host}/_headers`) ?? ''
      const told = readHeaders(file, `${settings.base}${place}`, host)
      const { 'Cache-Control': kept, ...wanted } = headersFor(place, settings)
      // Neither host lets browsers cache pages by default.
      const all = place.startsWith('assets/') ? { ...wanted, 'Cache-Control': kept } : wanted
      expect(Object.fromEntries(told)).toEqual(all)
    }
  })

  it('are within the limits of the host', () => {
    const file = hostFiles(asSet).get(`${host}/_headers`) ?? ''
    const lines = file.split('\n')
    expect(lines.filter(line => line.startsWith('/')).length).toBeLessThanOrEqual(100)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000)
  })

  it('and _redirects never serve the start page for an unknown address', () => {
    const file = hostFiles(asSet).get(`${host}/_redirects`) ?? ''
    const rules = file.split('\n').filter(line => line.startsWith('/'))
    for (const rule of rules) expect(rule).toMatch(/\/404\.html 404$/)
  })
})

describe('the configuration of nginx', () => {
  it('has one server for plain http, and with a certificate only a redirect there', () => {
    for (const settings of [asShipped, asSet]) {
      const plain = hostFiles(settings).get('nginx/eds-guide.conf') ?? ''
      expect(plain.match(/listen .*/g)).toEqual(['listen 80 default_server;'])
      const secure = hostFiles(settings).get('nginx/eds-guide-https.conf') ?? ''
      const [, , open = ''] = secure.split(/^server {$/m)
      expect(open).toContain('listen 80 default_server;')
      expect(open).not.toContain('include')
      expect(open).toMatch(/return 301 https:\/\/(?:eds|help)\.example\$request_uri;/)
    }
    expect(hostFiles(asSet).get('nginx/eds-guide-https.conf')).toContain(
      'server_name help.example;',
    )
  })

  it('sends every header exactly once, from one configuration level', () => {
    for (const settings of [asShipped, asSet]) {
      const rules = hostFiles(settings).get('nginx/eds-guide-rules.conf') ?? ''
      const sent = [...rules.matchAll(/^add_header (\S+) .* always;$/gm)].map(([, name]) => name)
      expect(new Set(sent).size).toBe(sent.length)
      for (const place of ['kk/', 'eds-guide.html', 'embed/kk/']) {
        expect(sent).toEqual(expect.arrayContaining(Object.keys(headersFor(place, settings))))
      }
      expect(rules).not.toMatch(/^\s+add_header/m)
    }
  })

  it('lets only the listed sites frame the embedded pages, and nothing else', () => {
    const file = hostFiles(asSet).get('nginx/eds-guide.conf') ?? ''
    expect(file).toContain(`frame-ancestors ${parents.join(' ')};`)
    expect(file).toContain('~^/help/eds/embed/ ')
    expect(file).toMatch(/default ".*frame-ancestors 'none'/)
  })
})
