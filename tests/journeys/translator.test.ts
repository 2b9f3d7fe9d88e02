import pageWords from 'every-language:content:interface/pages'
import toolWords from 'every-language:content:interface/tools'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { changeLink, deleteAnswers, givenAnswers, pathSoFar } from './support/by-role.ts'
import { field } from './support/finder-page.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { answer, follow, live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser({ withWorker: true })

describe('a page translator', () => {
  it('that wraps every text, at any time, causes no error and no stale text', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/`)
      await live(page)
      await waitForDeferredUi(page)
      await page.evaluate(() => {
        // Like a translator: replaces a text by another one in two elements.
        const wrap = () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          const texts: Node[] = []
          while (walker.nextNode() !== null) texts.push(walker.currentNode)
          for (const text of texts) {
            if (text.parentElement?.dataset['translated'] !== undefined) continue
            const [outer, inner] = [document.createElement('font'), document.createElement('font')]
            inner.dataset['translated'] = ''
            outer.append(inner)
            text.parentNode?.replaceChild(outer, text)
            inner.append(text.cloneNode())
          }
        }
        wrap()
        new MutationObserver(wrap).observe(document.body, {
          childList: true,
          characterData: true,
          subtree: true,
        })
      })
      const translated = () => page.locator('main h1 font font')
      await answer(page, 'no-eds-yet', 'get-eds')
      await translated().first().waitFor()
      await answer(page, 'not-started', 'install-software')
      await answer(page, 'done', 'apply-online')
      await answer(page, 'done', 'waiting-for-number')
      await answer(page, 'have-number', 'registration-centre')
      await answer(page, 'stuck', 'ask-nca')
      await expect.poll(() => givenAnswers(page).count()).toBe(6)

      // A change, a language switch and a copied link update texts next to others.
      await follow(changeLink(page, 'get-eds'))
      await page.waitForSelector('main[data-step="get-eds"]')
      await answer(page, 'applied', 'waiting-for-number')
      await page.click('a[hreflang="kk"][href]')
      await page.waitForFunction(() => document.documentElement.lang === 'kk')
      await page.getByRole('button', { name: toolWords.kk.share }).click()
      await page.getByRole('button', { name: pageWords.kk.copyLink }).click()
      await page.goBack()
      await page.goForward()
      await page.waitForSelector('main[data-step="waiting-for-number"]')
      await deleteAnswers(pathSoFar(page)).click()
      await page.waitForSelector('main[data-step="start"]')

      // The pages have the same texts without a translator.
      await translated().first().waitFor()
      const read = async (tab: Page) => {
        // The finder is rendered when it has loaded.
        await tab.waitForSelector(field)
        return tab.evaluate(() => document.querySelector('#root')?.textContent)
      }
      const afterwards = await read(page)
      const fresh = await page.context().newPage()
      await fresh.goto(`${site()}/kk/`)
      await waitForDeferredUi(fresh)
      await fresh.click('a[data-answer="forgot-password"]')
      await deleteAnswers(pathSoFar(fresh)).click()
      await fresh.waitForSelector('main[data-step="start"]')
      expect(afterwards).toBe(await read(fresh))
    })
  })
})
