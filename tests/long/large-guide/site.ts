import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { pathOf, readFlow } from '../../../scripts/bench/flow-file.ts'
import type { FlowFile } from '../../../scripts/bench/flow-file.ts'
import { givenAnswers } from '../../journeys/support/by-role.ts'
import { startDeployment } from '../../journeys/support/deployment.ts'
import { answer, live, stepOn, visit } from '../../journeys/support/visitor.ts'
import type { Visitor } from '../../journeys/support/visitor.ts'
import { buildLargeSite } from '../large-site.ts'

/** More than is shipped whole, and several parts deep. */
export const count = 200
/** Answers from the start to a solution, across several parts. */
export const way = ['way-3', 'way-2', 'way-1']

let served: Awaited<ReturnType<typeof startDeployment>> | undefined
let flow: FlowFile = { languages: [], steps: [] }

/** Builds and serves the large guide for the tests of a file. */
export function useLargeGuide() {
  beforeAll(async () => {
    const folder = buildLargeSite(count)
    flow = await readFlow(folder)
    served = await startDeployment(folder)
  })
  afterAll(() => served?.stop())
}

/** The host of the large guide. */
export function host() {
  if (served === undefined) throw new Error('Call useLargeGuide() at the top of the file.')
  return served
}

/** The ids of all steps, the start first. */
export const stepIds = () => flow.steps.map(({ id }) => id)

/** A visit to the large guide. */
export const visitLarge = (act: (visitor: Visitor) => Promise<void>, expectComplaints = false) =>
  visit(act, { origins: [host().origin], expectComplaints })

/** The steps that answers lead through, from the start. */
export function stepsOf(answers: readonly string[]): string[] {
  const found = [flow.steps[0]?.id ?? '']
  for (const id of answers) {
    const step = flow.steps.find(one => one.id === found.at(-1))
    found.push(step?.answers.find(one => one.id === id)?.next ?? '')
  }
  return found
}

/** The title of a step, as its page shows it. */
export const titleOf = (step: string, language: string) =>
  flow.steps.find(({ id }) => id === step)?.title[language] ?? '?'

/** Opens a step's page and waits for hydration; `fragment` is the end of its address, with the `#`. */
export const open = async (page: Page, language: string, step: string, fragment = '') => {
  await page.goto(`${host().origin}${pathOf(flow, language, step)}${fragment}`)
  await live(page)
}

/** Waits until the steps after that on the page are there, so that a click on an answer needs nothing. */
export async function nextAreThere(page: Page) {
  const step = await stepOn(page)
  await page.waitForFunction(
    part =>
      performance
        .getEntriesByType('resource')
        .some(
          one => 'responseEnd' in one && Number(one.responseEnd) > 0 && one.name.endsWith(part),
        ),
    `/${step}.json`,
  )
  // What came is taken before the browser is idle.
  await page.evaluate(() => new Promise(done => requestIdleCallback(() => setTimeout(done, 50))))
}

/** Gives answers, each when the steps after it are there. */
export async function walk(page: Page, answers: readonly string[]) {
  const from = (await stepOn(page)) ?? ''
  const before = flow.steps.find(({ id }) => id === from)
  let { answers: given } = before ?? { answers: [] }
  for (const id of answers) {
    const next = given.find(one => one.id === id)?.next ?? ''
    // oxlint-disable no-await-in-loop -- as a person walks
    await nextAreThere(page)
    await answer(page, id, next)
    // oxlint-enable no-await-in-loop
    given = flow.steps.find(one => one.id === next)?.answers ?? []
  }
}

/** Marks the document, to tell later whether another was loaded. */
export const markDocument = (page: Page) =>
  page.evaluate(() => void Object.assign(window, { marked: 1 }))
/** Whether no other document was loaded since. */
export const isSameDocument = (page: Page) => page.evaluate(() => 'marked' in window)

/** The titles on the path so far, as the page shows them. */
export async function trailOn(page: Page): Promise<string[]> {
  return givenAnswers(page).locator('p:first-child').allTextContents()
}
/** The titles of the steps on which these answers are given. */
export const titles = (answers: readonly string[], language: string) =>
  stepsOf(answers)
    .slice(0, -1)
    .map(step => titleOf(step, language))
