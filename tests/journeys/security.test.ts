import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scriptHash, styleHash } from '../../deploy/inline-hashes.generated.ts'
import { builtPages } from './support/built-pages.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

/** The files of a folder by path, without generated and downloaded ones. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).split(sep).join('/'))
}

useBrowser({ withWorker: true })

describe('the policy in the browser', () => {
  it('has Trusted Types enforced, and lets no text become code', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/`)
        await live(page)
        const outcomes = await page.evaluate(async () => {
          const tries: [string, () => unknown][] = [
            ['innerHTML', () => (document.body.innerHTML = '<b>x</b>')],
            ['insertAdjacentHTML', () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')],
            ['script src', () => (document.createElement('script').src = '/assets/x.js')],
            [
              'another policy',
              () => window.trustedTypes?.createPolicy('mine', { createScriptURL: x => x }),
            ],
            ['eval', () => Reflect.get(window, 'eval')('1')],
            ['Function', () => Reflect.construct(Function, ['return 1'])],
          ]
          // The test's own script may call eval in its first task; a later task may not.
          await new Promise(later => setTimeout(later))
          return tries.map(([name, attempt]) => {
            try {
              attempt()
              return `${name}: let through`
            } catch {
              return `${name}: refused`
            }
          })
        })
        expect(outcomes.filter(outcome => outcome.endsWith('let through'))).toEqual([])
        expect(outcomes).toHaveLength(6)
      },
      // The browser logs each violation.
      { expectComplaints: true },
    )
  })

  it('blocks injected inline scripts, styles and outside files', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/`)
        await live(page)
        const blocked = await page.evaluate(async () => {
          const seen: string[] = []
          document.addEventListener('securitypolicyviolation', event => {
            seen.push(event.effectiveDirective)
          })
          const script = document.createElement('script')
          script.append('window.__xss = 1')
          const style = document.createElement('style')
          style.append('h1 { color: red }')
          const image = document.createElement('img')
          image.src = 'https://evil.example/pixel.png'
          const button = document.createElement('button')
          button.setAttribute('style', 'color: red')
          try {
            document.head.append(script)
          } catch {
            seen.push('script-src-elem')
          }
          document.head.append(style, image, button)
          await fetch('https://evil.example/').catch(() => undefined)
          await new Promise(later => setTimeout(later, 200))
          return seen
        })
        expect(await page.evaluate(() => Reflect.get(window, '__xss'))).toBeUndefined()
        expect(blocked).toEqual(
          expect.arrayContaining(['style-src-elem', 'style-src-attr', 'img-src', 'connect-src']),
        )
      },
      { expectComplaints: true },
    )
  })
})

/** A page without the inline style and script whose hashes the policy names. */
function withoutNamedParts(html: string): string {
  return html.replaceAll(/<(style|script)>(.*?)<\/\1>/gs, (whole, kind: string, text: string) => {
    const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`
    return hash === (kind === 'style' ? styleHash : scriptHash) ? '' : whole
  })
}

describe('the built site', () => {
  const pages = builtPages('dist').filter(({ path }) => path !== 'eds-guide.html')

  it('has no inline script, style or handler on any page, but those that the policy names', () => {
    const bad = pages.flatMap(({ path, html }) =>
      [
        ...withoutNamedParts(html).matchAll(
          /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|javascript:|srcdoc=/g,
        ),
      ].map(([found]) => `${path}: ${found}`),
    )
    expect(pages.length).toBeGreaterThan(200)
    expect(bad).toEqual([])
  })

  it('contains no source maps and no hidden files', () => {
    const bad = filesOf('dist').filter(name =>
      /\.map(?:\.|$)|\/\.|\.(?:ts|tsx|yaml|env|log)$/.test(name),
    )
    expect(bad).toEqual([])
    for (const name of filesOf('dist/assets').filter(file => file.endsWith('.js'))) {
      expect(readFileSync(name, 'utf8')).not.toContain('sourceMappingURL')
    }
  })
})

describe('the sources', () => {
  it('never create HTML from text', () => {
    const sources = ['app', 'machines', 'content']
      .flatMap(filesOf)
      .filter(name => /\.tsx?$/.test(name))
    const bad = sources.filter(name =>
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(|srcdoc/.test(
        readFileSync(name, 'utf8'),
      ),
    )
    expect(sources.length).toBeGreaterThan(80)
    expect(bad).toEqual([])
  })
})
