import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenAnswers } from '../journeys/support/by-role.ts'
import { copyOfProject } from '../scripts/copy-of-project.ts'
import { startDeployment } from '../journeys/support/deployment.ts'
import { waitForDeferredUi } from '../journeys/support/kept.ts'
import { answer, live, stepOn, useBrowser, visit } from '../journeys/support/visitor.ts'

useBrowser()

const project = copyOfProject()
const steps = join(project.folder, 'content/steps')
let host: Awaited<ReturnType<typeof startDeployment>>

/** Builds a release in which "use-gost" has another name. */
function renameStep() {
  renameSync(join(steps, 'use-gost.yaml'), join(steps, 'pick-gost.yaml'))
  for (const file of readdirSync(steps)) {
    const text = readFileSync(join(steps, file), 'utf8').replaceAll('use-gost', 'pick-gost')
    const isIt = file === 'pick-gost.yaml'
    writeFileSync(join(steps, file), isIt ? `formerly: [use-gost]\n${text}` : text)
  }
  const sentences = join(project.folder, 'content/finder/steps')
  for (const file of readdirSync(sentences).filter(name => name.startsWith('use-gost.')))
    renameSync(join(sentences, file), join(sentences, file.replace('use-gost', 'pick-gost')))
  const fileNames = join(project.folder, 'content/file-names.yaml')
  writeFileSync(fileNames, readFileSync(fileNames, 'utf8').replaceAll('use-gost', 'pick-gost'))
  mkdirSync(join(project.folder, 'dist'))
  const { status, output } = project.run('vite build --app --logLevel warn')
  if (status !== 0) throw new Error(`The next release was not built:\n${output}`)
}

beforeAll(async () => {
  renameStep()
  host = await startDeployment('dist')
}, 240_000)
afterAll(async () => {
  await host.stop()
  project.remove()
})

it('a step that is renamed while a tab is open keeps its answers, and those of every link to it', async () => {
  const origins = [host.origin]
  await visit(
    async ({ page }) => {
      await page.goto(`${host.origin}/ru/`)
      await live(page)
      await answer(page, 'invalid-key-type', 'who-signs')
      await answer(page, 'legal-entity', 'use-gost')
      await waitForDeferredUi(page)
      await host.deploy(join(project.folder, 'dist'))

      await page.reload()
      await waitForDeferredUi(page)
      expect(await stepOn(page)).toBe('pick-gost')
      expect(new URL(page.url()).pathname).toBe('/ru/pick-gost/')
      await expect.poll(() => givenAnswers(page).count()).toBe(2)
      expect(await page.locator('[data-notice], [data-news]').count()).toBe(0)
      await page.goBack()
      await page.locator('main[data-step="who-signs"]').waitFor()

      // A shared link of the former release.
      const link = await page.context().newPage()
      await link.goto(`${host.origin}/kk/use-gost/#t=before1~@start~invalid-key-type~legal-entity`)
      await waitForDeferredUi(link)
      expect(await stepOn(link)).toBe('pick-gost')
      await expect.poll(() => givenAnswers(link).count()).toBe(2)
      expect(await link.locator('link[rel="canonical"]').getAttribute('href')).toContain(
        '/kk/pick-gost/',
      )
    },
    { origins },
  )
  // The step is also shown without scripts, and in a frame.
  await visit(
    async ({ page }) => {
      for (const path of ['/en/use-gost/', '/embed/en/use-gost/']) {
        expect((await page.goto(host.origin + path))?.status()).toBe(200)
        expect(await stepOn(page)).toBe('pick-gost')
      }
    },
    { origins, javaScriptEnabled: false },
  )
})
