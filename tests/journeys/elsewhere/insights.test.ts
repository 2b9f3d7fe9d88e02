import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { readBatch } from '../../../scripts/insights/batch.ts'
import { backLink } from '../support/by-role.ts'
import { answer, follow, live, site, useBrowser, visit } from '../support/visitor.ts'

useBrowser()

const { base, events, folders, receiver } = inject('elsewhere')
const batches = () =>
  existsSync(events)
    ? readFileSync(events, 'utf8')
        .trim()
        .split('\n')
        .map(line => readBatch(line))
    : []
const here = (path = '') => `${site()}${base}${path}`

/** Waits for the receiver, since the page does not. */
async function received(count: number) {
  await expect.poll(() => batches().length, { timeout: 5000 }).toBe(count)
}

describe('a site whose owner counts answers', () => {
  it('says so in its privacy text, and counts nothing without consent', async () => {
    const before = batches().length
    await visit(async ({ page }) => {
      await page.goto(here('en/'))
      await live(page)
      expect(await page.getByRole('contentinfo').innerText()).toContain('Only if you allow it')
      await page.locator('[data-counting="off"]').waitFor()
      await answer(page, 'which-key', 'what-for')
      await page.goto(here('en/map/'))
    })
    await visit(async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })
        localStorage.setItem('eds-guide:counting', 'yes')
      })
      await page.goto(here('en/'))
      await live(page)
      await answer(page, 'which-key', 'what-for')
      await page.waitForTimeout(1500)
      expect(await page.locator('[data-counting]').count()).toBe(0)
      await page.goto(here('en/map/'))
    })
    expect(batches()).toHaveLength(before)
  })

  it('sends sums without order, text or identity, remembers consent, and stops when it is withdrawn', async () => {
    const before = batches().length
    await visit(
      async ({ page, context }) => {
        await page.goto(here('en/'))
        await live(page)
        await page.getByRole('button', { name: 'Allow' }).click()
        await page.locator('[data-counting="on"]').waitFor()
        await answer(page, 'invalid-key-type', 'who-signs')
        await answer(page, 'legal-entity', 'use-gost')
        await answer(page, 'not-solved', 'hand-over')
        await follow(backLink(page))
        await page.locator('main[data-step="use-gost"]').waitFor()
        const asked = page.waitForRequest(request => request.method() === 'POST')
        // Hides the tab; Playwright does not see requests of a page that is being left.
        await page.evaluate(() => {
          Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
          document.dispatchEvent(new Event('visibilitychange'))
        })
        const headers = await (await asked).allHeaders()
        expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['referer']))
        expect(headers['cookie']).toBeUndefined()
        await received(before + 1)
        const batch = batches().at(-1)
        expect(batch?.language).toBe('en')
        expect(batch?.counts).toEqual([
          { kind: 'answer', step: 'start', answer: 'invalid-key-type', count: 1 },
          { kind: 'answer', step: 'use-gost', answer: 'not-solved', count: 1 },
          { kind: 'answer', step: 'who-signs', answer: 'legal-entity', count: 1 },
          { kind: 'back', step: 'hand-over', count: 1 },
          { kind: 'entry', step: 'start', count: 1 },
          { kind: 'outcome', step: 'hand-over', count: 1 },
          { kind: 'unsolved', step: 'use-gost', count: 1 },
        ])

        const again = await context.newPage()
        await again.goto(here('kk/'))
        await live(again)
        await again.locator('[data-counting="on"]').waitFor()
        await again.getByRole('combobox').fill('ауа райы қандай болады ертең')
        await again.locator('[data-refused]').waitFor()
        await again.waitForTimeout(2300)
        await again.locator('[data-counting]').getByRole('button').click()
        await again.locator('[data-counting="off"]').waitFor()
        await received(before + 2)
        expect(
          batches()
            .at(-1)
            ?.counts.map(({ kind }) => kind),
        ).toEqual(['entry', 'refused'])
        await again.goto(here('kk/map/'))
        await again.waitForTimeout(500)
        expect(batches()).toHaveLength(before + 2)
      },
      { origins: [receiver] },
    )
    const page = '.cache/elsewhere/insights.html'
    execFileSync('node', [
      'scripts/run.mjs',
      'scripts/insights.ts',
      events,
      '--html',
      page,
      '--language',
      'en',
      '--least',
      '2',
    ])
    const report = readFileSync(page, 'utf8')
    expect(report).toMatch(/<th scope="row">1093 [^<]*<\/th><td>&lt;2<\/td>/)
    await visit(async ({ page: shown }) => {
      await shown.setContent(report)
      expect(await shown.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
        'Map',
        'Steps',
        'Where ways end',
        'What the finder refused',
        'Languages',
      ])
    })
  })

  it('has no code for counting in a build without INSIGHTS_URL, and never in the console', () => {
    const scripts = (folder: string) =>
      readdirSync(join(folder, 'assets'))
        .filter(name => name.endsWith('.js'))
        .map(name => [name, readFileSync(join(folder, 'assets', name), 'utf8')] as const)
    const counting = /no-cors|globalPrivacyControl|data-refused|data-counting/
    expect(scripts('dist').filter(([, text]) => counting.test(text))).toEqual([])
    const own = scripts(folders[0] ?? '').filter(([, text]) => /no-cors/.test(text))
    expect(own.map(([name]) => name.replace(/-.*/, ''))).toEqual(['insights'])
    const console = readFileSync(join(folders[0] ?? '', 'en/agent/index.html'), 'utf8')
    expect(console).not.toContain('insights')
  })
})
