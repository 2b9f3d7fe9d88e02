import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headersFor, securityHeaders } from '../../deploy/headers.ts'
import { scriptHash, styleHash } from '../../deploy/inline-hashes.generated.ts'
import { isNginx } from './support/start-host.ts'
import { ask, textOf } from './support/raw-request.ts'
import type { RawAnswer } from './support/raw-request.ts'
import { site } from './support/visitor.ts'

const assets = readdirSync('dist/assets')
const script = assets.find(name => name.endsWith('.js')) ?? ''
const style = assets.find(name => name.endsWith('.css')) ?? ''
const kept = 'public, max-age=31536000, immutable'

/** Expects every header of deploy/headers.ts exactly once. */
function expectHeaders({ headers, doubled }: RawAnswer, path: string) {
  expect(doubled).toEqual([])
  for (const [name, value] of Object.entries(headersFor(path, { embedParents: [] }))) {
    expect(`${name}: ${headers.get(name.toLowerCase())}`).toBe(`${name}: ${value}`)
  }
}

describe('the Content-Security-Policy', () => {
  const policy = securityHeaders['Content-Security-Policy']

  it("allows the site's own files only", () => {
    expect(policy).not.toMatch(/unsafe|\*|data:|https?:|nonce/)
    // One hash for the pages' style, and one for their inline script.
    expect(policy.match(/'sha\d+-[^']+'/g)).toEqual([`'${scriptHash}'`, `'${styleHash}'`])
    expect(policy).toContain(`script-src 'self' '${scriptHash}'; style-src 'self' '${styleHash}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
  })

  it('fits a header line of 2,000 characters, also with parents and counting', () => {
    const parents = Array.from({ length: 12 }, (_, index) => `https://portal-${index}.example:8443`)
    const settings = { embedParents: parents, insights: 'https://counts.example/collect' }
    for (const path of ['', 'embed/', 'kk/agent/', 'assets/x.js', '404.html']) {
      for (const [name, value] of Object.entries(headersFor(path, settings)))
        expect(`${name}: ${value}`.length).toBeLessThanOrEqual(2000)
    }
  })

  it('comes with HSTS for at least a year', () => {
    const [, seconds] = /max-age=(\d+)/.exec(securityHeaders['Strict-Transport-Security']) ?? []
    expect(Number(seconds)).toBeGreaterThanOrEqual(31_536_000)
  })
})

describe('the one policy for trusted types', () => {
  const table = [
    ['sw', '/', '/kk/', '/ru/use-gost/'],
    ["'none'", '/c/1093/', '/kk/agent/', '/ru/map/', '/embed/en/'],
  ]
  it.each(table)('is %s where it is needed and nowhere else', async (wanted, ...paths) => {
    for (const path of paths) {
      const { headers } = await ask(site(), path)
      const [, sent] =
        /trusted-types (\S+)$/.exec(headers.get('content-security-policy') ?? '') ?? []
      expect([path, sent]).toEqual([path, wanted])
    }
  })
})

describe('an existing file', () => {
  const files: [path: string, type: RegExp][] = [
    ['/', /^text\/html; ?charset=utf-8$/i],
    ['/kk/', /^text\/html; ?charset=utf-8$/i],
    ['/ru/use-gost/', /^text\/html; ?charset=utf-8$/i],
    ['/en/use-gost/?from=qr', /^text\/html; ?charset=utf-8$/i],
    ['/c/1010/', /^text\/html; ?charset=utf-8$/i],
    ['/embed/kk/use-gost/', /^text\/html; ?charset=utf-8$/i],
    ['/eds-guide.html', /^text\/html; ?charset=utf-8$/i],
    [`/assets/${script}`, /^text\/javascript/],
    [`/assets/${style}`, /^text\/css/],
    ['/favicon.svg', /^image\/svg\+xml/],
    ['/flow.json', /^application\/json/],
    ['/sitemap.xml', /^(?:text|application)\/xml/],
    ['/robots.txt', /^text\/plain/],
    ['/sw.js', /^text\/javascript/],
    ['/manifest.kk.webmanifest', /^application\/manifest\+json/],
    ['/icons/icon-192.png', /^image\/png/],
  ]

  it.each(files)('is sent with all headers: %s', async (path, type) => {
    const answer = await ask(site(), path)
    expect(answer.status).toBe(200)
    expectHeaders(answer, path.slice(1))
    expect(answer.headers.get('content-type')).toMatch(type)
    expect(answer.headers.get('cache-control')).toBe(
      path.startsWith('/assets/') ? kept : 'no-cache',
    )
  })

  it('is tested for every file type of the site', () => {
    const built = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !/\.(?:gz|br)$/.test(entry.name))
      .map(({ name }) => /[a-z]+$/.exec(name)?.[0])
    const known = readFileSync('deploy/nginx/eds-guide-rules.conf', 'utf8')
    for (const kind of new Set(built)) expect(known).toContain(` ${kind};`)
  })

  it('is a download when it is the one-file edition', async () => {
    const { headers } = await ask(site(), '/eds-guide.html')
    expect(headers.get('content-disposition')).toBe('attachment; filename="eds-guide.html"')
    expect((await ask(site(), '/kk/')).headers.has('content-disposition')).toBe(false)
  })

  it('gets 304 when unchanged', async () => {
    const { headers } = await ask(site(), '/kk/')
    const again = await ask(site(), '/kk/', {
      headers: { 'If-None-Match': headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
    expectHeaders(again, 'kk/')
  })

  const encodings = isNginx ? ['gzip'] : ['gzip', 'br']
  it.each(encodings)('is sent in its compressed variant: %s', async encoding => {
    for (const path of ['kk/', `assets/${script}`, `assets/${style}`, 'flow.json']) {
      const answer = await ask(site(), `/${path}`, { headers: { 'Accept-Encoding': encoding } })
      const file = `dist/${path}${path.endsWith('/') ? 'index.html' : ''}`
      if (!existsSync(`${file}.gz`)) continue
      expect(answer.headers.get('content-encoding')).toBe(encoding)
      expect(answer.headers.get('vary')).toBe('Accept-Encoding')
      expect(textOf(answer)).toBe(readFileSync(file, 'utf8'))
      const packed = readFileSync(`${file}.${encoding === 'br' ? 'br' : 'gz'}`)
      expect(answer.body.equals(packed)).toBe(true)
    }
  })
})

describe('a page without its slash', () => {
  it.each(['/kk', '/ru/use-gost', '/c/1010'])('is sent on to it: %s', async path => {
    const answer = await ask(site(), `${path}?from=qr`)
    expect(answer.status).toBe(301)
    expect(answer.headers.get('location')).toBe(`${path}/?from=qr`)
    expectHeaders(answer, path.slice(1))
  })
})

describe('a missing file', () => {
  const missing: [path: string, language: string][] = [
    ['/no-such/', 'kk'],
    ['/kk/no-such/', 'kk'],
    ['/ru/no-such', 'ru'],
    ['/EN/use-gost/', 'en'],
    ['/kk/use-gost/index.html', 'kk'],
    ['/kk/index.html.gz', 'kk'],
    ['/ru//use-gost/', 'ru'],
    ['/assets/', 'kk'],
    ['/assets/no-such.js', 'kk'],
    ['/assets/no-such.css', 'kk'],
    ['/.env', 'kk'],
    ['/.git/config', 'kk'],
    ['//evil.example/kk/', 'kk'],
  ]

  it.each(missing)('gets a real 404 with a page: %s', async (path, language) => {
    const answer = await ask(site(), path)
    expect(answer.status).toBe(404)
    expectHeaders(answer, '404.html')
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/)
    expect(textOf(answer)).toMatch(new RegExp(`<html lang="${language}">`))
    expect(textOf(answer)).toContain('data-page="not-found"')
  })

  // A compressed variant is a file of its own, which the worker fetches.
  it.each(['/404.html', '/kk/404.html', '/ru/404.html', '/en/404.html'])(
    'gets a page with noindex: %s',
    async path => {
      const answer = await ask(site(), path)
      expect(answer.status).toBe(200)
      expect(textOf(answer)).toContain('<meta name="robots" content="noindex"')
    },
  )
})

describe('a request that the host itself refuses', () => {
  const long = 'a'.repeat(9000)
  const refused: [
    what: string,
    path: string,
    status: number[],
    asked: Parameters<typeof ask>[2],
  ][] = [
    ['an address of 9 kB', `/kk/?${long}`, [414], {}],
    ['20 kB of cookies', '/kk/', [400, 431], { headers: { Cookie: `a=${'a'.repeat(20_000)}` } }],
    ['a malformed percent sign', '/kk/%E0%A4%A/', [400, 404], {}],
    ['a zero byte', '/kk/%00/', [400, 404], {}],
    ['a way above the root', '/kk/..%2f..%2f..%2fru/', [400, 404], {}],
    ['two dots as they are', '/../../etc/passwd', [400, 404], {}],
    ['a control character', '/kk/\u0001/', [400], {}],
    ['a request to change something', '/kk/', [405], { method: 'POST' }],
  ]

  it.each(refused)('gets a page and all headers: %s', async (_what, path, status, asked) => {
    const answer = await ask(site(), path, asked)
    expect(status).toContain(answer.status)
    expectHeaders(answer, '404.html')
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/)
    expect(textOf(answer)).toContain('data-page="not-found"')
  })
})
