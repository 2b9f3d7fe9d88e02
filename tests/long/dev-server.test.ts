import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useBrowser, visit } from '../journeys/support/visitor.ts'
import { copyOfProject } from '../scripts/copy-of-project.ts'

/** `npm run dev` on a copy of the project, in a browser. */
const patience = { timeout: 120_000 }
let project: ReturnType<typeof copyOfProject>
let server: ChildProcess
let address = ''

useBrowser()
beforeAll(async () => {
  project = copyOfProject()
  server = spawn('node', ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', '0'], {
    cwd: project.folder,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      VITEST: undefined,
      NO_COLOR: '1',
      LAUNCH_EDITOR: 'true',
    },
  })
  address = await new Promise((resolve, reject) => {
    let said = ''
    const listen = (data: Buffer) => {
      said += data.toString()
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+)\//.exec(said) ?? []
      if (found !== undefined) resolve(found)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('exit', () => reject(new Error(`The server ended: ${said}`)))
  })
})
afterAll(() => {
  server.kill()
  project.remove()
})

function edit(path: string, from: string, to: string) {
  const file = join(project.folder, path)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(
    file,
    text.replace(from, () => to),
  )
}
const step = 'content/steps/use-gost.yaml'
const titleOf = (language: string) => {
  const text = readFileSync(join(project.folder, step), 'utf8')
  return new RegExp(`^ {2}${language}: (.*)$`, 'm').exec(text)?.[1] ?? ''
}

describe('npm run dev', () => {
  it('shows a step with its panel, an error with its line, and the step again when it is corrected', async () => {
    await visit(
      async ({ page }) => {
        page.setDefaultTimeout(patience.timeout)
        // A change that is saved before the page listens to the server would not reload it.
        let isListening = false
        page.on('framenavigated', () => (isListening = false))
        page.on('console', message => (isListening ||= message.text().includes('[vite] connected')))
        const save = async (from: string, to: string) => {
          await expect.poll(() => isListening, patience).toBe(true)
          edit(step, from, to)
        }
        await page.goto(`${address}/en/use-gost/`)
        const panel = page.getByRole('complementary', { name: 'For the author' })
        await panel.getByRole('heading', { name: 'use-gost' }).waitFor()
        for (const language of ['kk', 'ru', 'en'])
          expect(await panel.innerText()).toContain(titleOf(language))
        await panel.getByRole('link', { name: 'who-signs' }).first().waitFor()

        // A saved change appears without a reload by hand.
        await save(`en: ${titleOf('en')}`, 'en: A new heading')
        await page.getByRole('heading', { level: 1, name: 'A new heading' }).waitFor()

        await save('next: solved', 'next: sloved')
        // The overlay of Vite may say it too.
        await page.getByText('there is no step "sloved"').first().waitFor()
        await page.getByText('did you mean "solved"?').first().waitFor()
        const link = page.getByRole('link', { name: /^content\/steps\/use-gost\.yaml:\d+$/ })
        await page.getByText('next: sloved').first().waitFor()
        const opened = page.waitForRequest(request => request.url().includes('/__open-in-editor'))
        await link.click()
        expect(decodeURIComponent((await opened).url())).toMatch(/use-gost\.yaml:\d+:\d+$/)

        // A syntax error is reported in the same way.
        await save('next: sloved', 'next: "sloved')
        await page.getByText('this is not YAML').first().waitFor()

        await save('next: "sloved', 'next: solved')
        await page.getByRole('heading', { level: 1, name: 'A new heading' }).waitFor()
        await panel.getByRole('heading', { name: 'use-gost' }).waitFor()
      },
      { expectComplaints: true, viewport: { width: 1400, height: 900 } },
    )
  })
})
