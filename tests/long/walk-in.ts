import { expect } from 'vitest'
import { startServer } from '../../scripts/serve/server.ts'
import { answer, live, visit } from '../journeys/support/visitor.ts'
import type { Project } from './carry-out.ts'

/** Letters of the made-up language alone: each of its texts contains some. */
const own = /[äöü]/i

/** Opens every reachable step of a built copy in a language, follows every answer, and checks the tools. */
export async function walkIn(language: string, project: Project): Promise<void> {
  const server = await startServer({
    folder: `${project.folder}/dist`,
    base: '/',
    embedParents: [],
    port: 0,
  })
  const { origin } = new URL(server.address)
  try {
    await visit(
      async ({ page }) => {
        const open = async (path: string) => {
          expect((await page.goto(`${origin}/${language}/${path}`))?.status()).toBe(200)
          expect(await page.getAttribute('html', 'lang')).toBe(language)
          expect(await page.locator('h1').first().textContent()).toMatch(own)
        }
        const reached = new Map([['', '']])
        for (const [step, path] of reached) {
          await open(path)
          await live(page)
          const links = await page.locator('main a[data-answer]').evaluateAll(found =>
            found.map(link => [
              link.getAttribute('data-answer') ?? '',
              link.getAttribute('href') ?? '',
              link.textContent,
              // An on-screen message is quoted in the document's language.
              link.querySelector('b[lang]') === null ? '' : 'quote',
            ]),
          )
          for (const [id = '', href = '', label = '', isQuote = ''] of links) {
            if (isQuote === '')
              expect([step, id, label]).toEqual([step, id, expect.stringMatching(own)])
            const next = new URL(href, page.url()).pathname.split('/').at(-2) ?? ''
            await open(path)
            await live(page)
            await answer(page, id, next)
            expect(await page.getAttribute('html', 'lang')).toBe(language)
            reached.set(next, `${next}/`)
          }
        }
        expect(reached.size).toBeGreaterThan(20)
        for (const tool of ['map/', 'agent/']) await open(tool)
        // The other languages link to the new one, at the same step.
        await page.goto(`${origin}/en/which-password/`)
        await page.locator(`a[hreflang="${language}"]`).first().click()
        await page.waitForURL(`${origin}/${language}/which-password/**`)
      },
      { origins: [origin] },
    )
  } finally {
    await server.stop()
  }
}
