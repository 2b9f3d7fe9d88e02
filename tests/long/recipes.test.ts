import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { useBrowser } from '../journeys/support/visitor.ts'
import { taskPages } from '../support/task-page.ts'
import { carryOut, workingCopy } from './carry-out.ts'
import type { ByHand, Project } from './carry-out.ts'
import { walkIn } from './walk-in.ts'
import { writeMissingTexts } from './write-missing-texts.ts'

useBrowser()

type Recipe = { byHand?: ByHand; afterwards: (project: Project) => void | Promise<void> }

let project: Project
beforeEach(() => {
  project = workingCopy()
})
afterEach(() => project.remove())

const page = (path: string) => new JSDOM(project.read(`dist/${path}/index.html`)).window.document
const ledger = () => project.read('content/codes.yaml')

/** The checks after a page of `docs/tasks` was executed. */
const recipes: Record<string, Recipe> = {
  'change-a-text': {
    afterwards() {
      expect(page('en/solved').querySelector('h1')?.textContent).toBe('That is all')
    },
  },
  'add-an-answer': {
    afterwards() {
      for (const language of languages) {
        const answer = page(`${language}/get-eds`).querySelector('[data-answer="lost-email"]')
        expect(answer?.getAttribute('href')).toContain(`/${language}/ask-nca/`)
      }
    },
  },
  'add-a-step': {
    afterwards() {
      const code = /"(\d+)": email-not-found/.exec(ledger())?.[1] ?? ''
      for (const language of languages) {
        const answer = page(`${language}/get-eds`).querySelector('[data-answer="lost-email"]')
        expect(answer?.getAttribute('href')).toContain(`/${language}/email-not-found/`)
        const { body } = page(`${language}/email-not-found`)
        expect(body.querySelector('main')?.getAttribute('data-kind')).toBe('limit')
        expect(body.textContent).toContain(code)
      }
      expect(project.has(`dist/c/${code}/index.html`)).toBe(true)
    },
  },
  'retire-a-step': {
    afterwards() {
      for (const language of languages) {
        const main = page(`${language}/password-origin`).querySelector('main')
        expect(main?.getAttribute('data-step')).toBe('which-password')
      }
      expect(ledger()).toContain('"1032": password-origin')
      expect(page('c/1032').body.innerHTML).toContain('/which-password/')
    },
  },
  'teach-the-finder': { afterwards: () => {} },
  'add-a-language': {
    byHand: { 'Write the texts that it lists': writeMissingTexts },
    async afterwards() {
      await walkIn('de', project)
    },
  },
  'add-a-drawing': {
    afterwards() {
      expect(page('en/ask-nca').querySelector('figure')?.outerHTML).toContain('The NCA advises')
    },
  },
  'add-an-interface-word': {
    afterwards() {
      expect(page('ru/map').body.textContent).toContain('Эту страницу можно распечатать.')
    },
  },
  'add-a-console-shortcut': { afterwards: () => {} },
}

describe('a page of docs/tasks, executed as it is written', () => {
  it('has checks of its result in this test', () => {
    expect(new Set(Object.keys(recipes))).toEqual(new Set(taskPages))
  })

  it.each(Object.entries(recipes))('%s', async (name, { byHand, afterwards }) => {
    carryOut(name, project, byHand)
    await afterwards(project)
  })
})
