import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWorker } from '../../scripts/build/worker.ts'
import { copySite, headersOf, startDeployment } from './support/deployment.ts'
import { lookForUpdate, midway } from './support/installed-guide.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { answer, useBrowser, visit } from './support/visitor.ts'
import { restWorkers, workerState } from './support/worker.ts'

useBrowser({ withWorker: true })

let host: Awaited<ReturnType<typeof startDeployment>>
beforeAll(async () => {
  host = await startDeployment('dist')
})
afterAll(() => host.stop())

describe('the kill switch', () => {
  it('removes the worker and its caches, and the page keeps working', async () => {
    const off = await copySite('dist', '.cache/journeys/off')
    await buildWorker({ folder: off, base: '/', headersOf: headersOf({}), isOff: true })
    const gone = await copySite('dist', '.cache/journeys/gone')
    await visit(
      async ({ page }) => {
        await midway(page, host.origin)
        // Another site may share the origin, under its own path.
        const others = ['another-site', `offline-${host.origin}/other/`, `${host.origin}/-v1`]
        const keptCaches = () => page.evaluate(() => caches.keys())
        await page.evaluate(async names => {
          for (const name of names) await (await caches.open(name)).put('/x', new Response('x'))
        }, others)
        // Without the kill switch the old worker would stay: a missing file removes nothing.
        host.fail(path =>
          path === '/sw.js' ? { status: 404, type: 'text/html', body: '' } : undefined,
        )
        await lookForUpdate(page).catch(() => undefined)
        expect(await workerState(page)).toEqual({ registrations: 1, working: 1, caches: 4 })
        host.fail(() => undefined)

        await host.deploy(off)
        await lookForUpdate(page)
        await expect
          .poll(() => restWorkers(page).then(() => workerState(page)), { timeout: 20_000 })
          .toEqual({ registrations: 0, working: 0, caches: 3 })
        expect((await keptCaches()).sort()).toEqual(others.sort())
        expect(await page.locator('body[data-never-reloaded]').count()).toBe(1)
        await answer(page, 'appeared', 'choose-key-by-hand')
        await writeFile(`${gone}/en/use-gost/index.html`, '<title>from the server</title>')
        await host.deploy(gone)
        const fresh = await page.goto(`${host.origin}/en/use-gost/`)
        expect(fresh?.fromServiceWorker()).toBe(false)
        expect(await page.title()).toBe('from the server')

        // A page that registers the worker again gets one that neither caches nor responds.
        const another = await page.context().newPage()
        await another.goto(`${host.origin}/en/`)
        await waitForDeferredUi(another)
        await another.reload()
        expect((await another.goto(`${host.origin}/en/use-rsa/`))?.fromServiceWorker()).toBe(false)
        expect((await keptCaches()).sort()).toEqual(others.sort())
      },
      { origins: [host.origin], expectComplaints: true },
    )
  })
})
