import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../compiler/check.ts'
import { languages } from '../../compiler/guide.ts'
import { authorPanel } from '../../scripts/dev/author-panel.ts'
import { createAuthorRoutes } from '../../scripts/dev/author-routes.ts'
import { missingOf } from '../../scripts/dev/missing.ts'
import { problemsPage } from '../../scripts/dev/problems-page.ts'
import { base, change } from '../compiler/fixture.ts'

function panelOf(step: string, files: ReadonlyMap<string, string> = base) {
  const html = authorPanel(checkFiles(files), step)
  return html === undefined ? undefined : new JSDOM(html).window.document
}

/** The text under a heading of the panel. */
function under(panel: Document | undefined, heading: string) {
  const sections = [...(panel?.querySelectorAll('section') ?? [])]
  const found = sections.find(section => section.querySelector('h3')?.textContent === heading)
  return [...(found?.querySelectorAll('li, dd') ?? [])].map(({ textContent }) => textContent.trim())
}

describe("the author's panel", () => {
  it("shows a step's texts in all languages, the agent's lines, its facts, and the paths to and from it", () => {
    const panel = panelOf('restart-router')
    expect(under(panel, 'In all languages').slice(0, 3)).toEqual([
      'Роутерді қайта қосыңыз',
      'Перезапустите роутер',
      'Restart the router',
    ])
    // Every text of the file, including answers, with a link to its line.
    expect(under(panel, 'In all languages')).toContain('It did not help')
    expect(under(panel, 'What an agent says').at(-1)).toBe('What do you see?')
    const keys = [...(panel?.querySelectorAll('.author-key a') ?? [])]
    expect(keys.map(({ textContent }) => textContent)).toContain('answers › not-solved')
    expect(keys.find(key => key.textContent === 'agent › say')?.getAttribute('href')).toMatch(
      /restart-router\.yaml%3A16%3A3$/,
    )
    expect(under(panel, 'Facts')).toEqual(['F2 қайта қосу екі минут алады (2×)'])
    expect(under(panel, 'Reached from')).toEqual([
      'lights-on › yes',
      'lights-on › not-sure',
      'plug-in › appeared',
      'start › slow-internet',
    ])
    expect(under(panel, 'Leads to').map(text => text.replace(/ .*/, ''))).toEqual([
      'solved',
      'not-solved',
    ])
    const link = panel?.querySelector('[data-editor]')?.getAttribute('href')
    expect(link).toBe('/__open-in-editor?file=content%2Fsteps%2Frestart-router.yaml%3A1%3A1')
    expect(under(panel, 'Missing')).toEqual(['a picture', 'what people say (kk, ru, en)'])
    expect(panelOf('no-such-step')).toBeUndefined()
  })

  it("shows the step's training sentences, with links to the files", () => {
    const files = new Map(base).set('finder/steps/restart-router.ru.txt', 'мигает\nне горит\n')
    const panel = panelOf('restart-router', files)
    expect(under(panel, 'What people say')).toEqual(['ru phrases (2×)'])
    expect(under(panel, 'Missing')).toContain('what people say (kk, en)')
  })

  it('lists no missing part of a complete step', () => {
    const { content } = checkFiles(base)
    const step = content?.steps.get('not-covered')
    expect(step && missingOf(step, languages)).toEqual([])
  })

  it('is served at its own addresses only', () => {
    const routes = createAuthorRoutes()
    expect(routes.problems()).toBeUndefined()
    expect(routes.panel('/kk/use-gost/')).toBeUndefined()
    expect(routes.panel('/__author/use-gost')?.status).toBe(200)
    expect(routes.panel('/__author/<script>')).toEqual({ status: 404, body: '' })
    expect(routes.withPanel('<body>$&</body>')).toMatch(/^<body>\$&<link[\s\S]*<\/body>$/)
  })
})

describe('the page of problems', () => {
  const files = change(['steps/plug-in.yaml', 'next: restart-router', 'next: restart-ruter'])
  const { problems } = checkFiles(files)
  const page = problemsPage(problems, file => files.get(file.replace('content/', '')))
  const { document } = new JSDOM(page).window

  it('shows each with its lines, and a link that opens the file there', () => {
    const [first] = document.querySelectorAll('li')
    expect(first?.querySelector('.what')?.textContent).toBe('there is no step "restart-ruter"')
    expect(first?.querySelector('.todo')?.textContent).toBe('did you mean "restart-router"?')
    expect(first?.querySelector('.here')?.textContent).toContain('next: restart-ruter')
    const link = first?.querySelector('[data-editor]')
    expect(link?.getAttribute('href')).toMatch(/plug-in\.yaml%3A13%3A\d+$/)
    expect(document.querySelector('script[src="/@vite/client"]')).not.toBeNull()
  })

  it('escapes hostile texts', () => {
    const hostile = change(['steps/solved.yaml', 'en: Done', 'en: <img src=x>, "<script>": b'])
    const found = checkFiles(hostile).problems
    expect(found.length).toBeGreaterThan(0)
    expect(problemsPage(found, file => hostile.get(file.replace('content/', '')))).not.toMatch(
      /<img|<script>/,
    )
  })
})
