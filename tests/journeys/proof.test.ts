import proofWords from 'every-language:content:interface/proof'
import proofs from 'every-language:content:proof'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import type { Rich } from '../../machines/content.ts'
import { allLooks, injectAxe, runAxe } from './support/axe.ts'
import { someLanguages } from './support/thorough.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const plain = (rich: Rich) =>
  rich.map(piece => (typeof piece === 'string' ? piece : piece.text)).join('')

describe('the comparison with the document', () => {
  it.each(languages)('shows every fact and every sentence without scripts: %s', async language => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/${language}/map/`)
        await page.locator(`a[href="/${language}/proof/"]`).click()
        await page.waitForURL(`**/${language}/proof/`)
        const { facts, steps } = proofs[language]
        expect(facts.every(fact => fact.steps.length > 0)).toBe(true)
        for (const fact of facts) {
          const words = await page.locator(`#${fact.id}`).innerText()
          expect(words).toContain(plain(fact.says).split(/[{«]/)[0])
          const own = steps.filter(({ id }) => fact.steps.includes(id))
          for (const { code } of own) expect(words).toContain(code)
          const said = own
            .flatMap(({ statements }) => statements)
            .filter(({ facts: stated }) => stated.includes(fact.id))
          expect(await page.locator(`#${fact.id} li > p`).count()).toBe(said.length)
        }
      },
      { javaScriptEnabled: false },
    )
  })

  it.each(someLanguages)('is accessible and fits a telephone: %s', async language => {
    await visit(
      async ({ page }) => {
        for (const path of ['proof', 'changes']) {
          await page.goto(`${site()}/${language}/${path}/`)
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          )
          expect(excess).toBeLessThanOrEqual(0)
          await injectAxe(page)
          for (const look of allLooks) expect((await runAxe(page, look)).violations).toEqual([])
        }
      },
      { viewport: { width: 320, height: 700 } },
    )
  })

  it('links a step to its facts, and prints without controls', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/proof/`)
      await page.getByRole('row', { name: /1093/ }).getByRole('link', { name: 'F16' }).click()
      await page.waitForURL('**/proof/#F16')
      const contents = page.getByRole('navigation', { name: proofWords.en.contents })
      expect(await contents.isVisible()).toBe(true)
      await page.emulateMedia({ media: 'print' })
      expect(await contents.isVisible()).toBe(false)
      expect(await page.locator('#F29').isVisible()).toBe(true)
    })
  })
})
