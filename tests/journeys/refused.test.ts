import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { backLink, changeLink, deleteAnswers, givenAnswers, pathSoFar } from './support/by-role.ts'
import { headersFor } from '../../deploy/headers.ts'
import { findChromium } from '../../scripts/browser/chromium.ts'
import { startDeployment } from './support/deployment.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { refuseStorage } from './support/limited-browser.ts'
import { answer, follow, live, site, stepOn, useBrowser, visit } from './support/visitor.ts'

useBrowser({ withWorker: true })

/** The whole path, Back, a change and a deletion, without any storage. */
async function walk(page: Page) {
  await live(page)
  await waitForDeferredUi(page)
  expect(await page.locator('[data-news]').count()).toBe(0)
  await answer(page, 'not-user-certificate', 'key-button-visible')
  await page.waitForSelector('[data-news="refused"]')
  await page.click('[data-dismiss]')
  await answer(page, 'no', 'turn-off-default-key')
  await answer(page, 'did-not-appear', 'hand-over')
  expect(await page.locator('[data-news]').count()).toBe(0)
  await expect.poll(() => givenAnswers(page).count()).toBe(3)
  await follow(backLink(page))
  await page.waitForSelector('main[data-step="turn-off-default-key"]')
  await follow(changeLink(page, 'key-button-visible'))
  await page.waitForSelector('main[data-step="key-button-visible"]')
  await answer(page, 'yes', 'choose-certificate-again')
}

describe('storage that is refused', () => {
  it('because all cookies are blocked has one notice, and the whole flow works in memory', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'eds-guide-profile-'))
    await mkdir(join(profile, 'Default'))
    const settings = { profile: { default_content_setting_values: { cookies: 2 } } }
    await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(settings))
    const { executablePath, env } = await findChromium()
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      env: { ...process.env, ...env },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    })
    try {
      const complaints: string[] = []
      context.on('weberror', error => complaints.push(error.error().message))
      context.on('console', message => {
        if (/error|warning/.test(message.type())) complaints.push(message.text())
      })
      const page = await context.newPage()
      const read = () => page.evaluate(() => localStorage.length)
      await page.goto(`${site()}/en/`)
      const isRefused = await read().then(
        () => false,
        () => true,
      )
      if (!isRefused) await refuseStorage(page)
      await page.goto(`${site()}/en/`)
      await expect(read()).rejects.toThrow('Access is denied')
      await walk(page)
      // The history entry contains the trail, so a reload loses nothing.
      await page.reload()
      await waitForDeferredUi(page)
      await expect.poll(() => givenAnswers(page).count()).toBe(2)
      await deleteAnswers(pathSoFar(page)).click()
      await page.waitForSelector('main[data-step="start"]')
      await page.goBack()
      await page.waitForSelector('main[data-step="key-button-visible"]')
      expect(await pathSoFar(page).count()).toBe(0)
      expect(complaints).toEqual([])
    } finally {
      await context.close()
      await rm(profile, { recursive: true, force: true })
    }
  })

  it('in a sandbox, with history and worker, too, leaves the flow working in memory', async () => {
    const host = await startDeployment('dist')
    const policy = headersFor('', { embedParents: [] })['Content-Security-Policy'] ?? ''
    host.send({
      'Content-Security-Policy': `${policy}; sandbox allow-scripts`,
      'Access-Control-Allow-Origin': '*',
    })
    await visit(
      async ({ page, complaints }) => {
        await page.goto(`${host.origin}/en/`)
        expect(
          await page.evaluate(() => {
            try {
              return typeof navigator.serviceWorker
            } catch (error) {
              return error instanceof Error ? error.name : 'something else'
            }
          }),
        ).toBe('SecurityError')
        await walk(page)
        expect(await stepOn(page)).toBe('choose-certificate-again')
        expect(
          complaints.filter(text => !text.includes('the address cannot be changed now')),
        ).toEqual([])
      },
      { origins: [host.origin], expectComplaints: true },
    )
    await host.stop()
  })
})
