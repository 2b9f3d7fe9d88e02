import arrivalWords from 'every-language:content:interface/arrival'
import allStorageWords from 'every-language:content:interface/answer-storage'
import toolWords from 'every-language:content:interface/tools'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { GuideText, Language } from '../../machines/content.ts'
import { formatTrail } from '../../machines/shared-trail.ts'
import { flow, swappedFlow } from '../support/flow.ts'
import { openWizard } from '../support/open-wizard.tsx'
import { texts } from '../support/texts.ts'

const { words } = texts.en
const { en: tools } = toolWords
const { en: storageWords } = allStorageWords
const { en: arrival } = arrivalWords
const shared = (...answers: string[]) =>
  `#t=${formatTrail(flow, [{ at: 'start', how: 'start', answers }])}`

describe('the wizard', () => {
  it('hydrates the prerendered page without a mismatch', () => {
    const { problems } = openWizard({ step: 'use-gost' })
    expect(problems).toEqual([])
  })

  it('follows a given decision machine, in moves and in links', async () => {
    const page = openWizard({ flow: swappedFlow('forgot-password', 'employee-left') })
    const link = document.querySelector('a[data-answer="forgot-password"]')
    expect(link?.getAttribute('href')).toBe('/en/leaver-was-administrator/')
    await page.answer('forgot-password')
    expect(page.step()).toBe('leaver-was-administrator')
  })

  it("pushes one history entry per answer, and goes back with the browser's Back", async () => {
    const page = openWizard()
    await page.answer('which-key')
    await page.answer('signing')
    expect(page.history.entries.map(({ path }) => path)).toEqual([
      '/en/',
      '/en/what-for/',
      '/en/who-signs/',
    ])
    await page.user.click(screen.getByRole('link', { name: words.back }))
    expect(page.step()).toBe('what-for')
    expect(page.history.place()).toBe(1)
    page.history.forward()
    await screen.findByRole('heading', { level: 1 })
    expect(page.history.place()).toBe(2)
  })

  it('lists the answers given, and changes one in a history entry of its own', async () => {
    const page = openWizard({ hasDeferredUi: true })
    for (const id of ['which-key', 'signing', 'individual']) await page.answer(id)
    const trail = await screen.findByRole(
      'region',
      { name: storageWords.whatYouToldUs },
      { timeout: 10_000 },
    )
    await waitFor(() => expect(within(trail).getAllByRole('listitem')).toHaveLength(3), {
      timeout: 10_000,
    })
    const [first] = within(trail).getAllByRole('link')
    if (first === undefined) throw new Error('There is nothing to change.')
    await page.user.click(first)
    expect(page.step()).toBe('start')
    expect(page.history.place()).toBe(0)
    await page.answer('invalid-key-type')
    expect(page.step()).toBe('use-rsa')
    expect(page.history.entries).toHaveLength(2)
    expect(await screen.findByText(storageWords.dropped)).toBeTruthy()
  })

  it('cancels a change and restores the trail', async () => {
    const page = openWizard({ hasDeferredUi: true })
    for (const id of ['which-key', 'signing', 'individual']) await page.answer(id)
    const trail = await screen.findByRole('region', { name: storageWords.whatYouToldUs })
    await page.user.click(within(trail).getAllByRole('link')[1] ?? document.body)
    expect(page.step()).toBe('what-for')
    await page.user.click(await screen.findByRole('link', { name: storageWords.keepAnswer }))
    expect(page.step()).toBe('use-rsa')
  })

  it('offers no Start over while nothing is answered', async () => {
    const page = openWizard()
    expect(screen.queryByRole('link', { name: words.startAgain })).toBeNull()
    await page.answer('forgot-password')
    expect(screen.getByRole('link', { name: words.startAgain })).toBeTruthy()
  })

  it('has the tools before the list of answers, visually and for the keyboard', async () => {
    const page = openWizard({ hasDeferredUi: true })
    await page.answer('forgot-password')
    const trail = await screen.findByRole('region', { name: storageWords.whatYouToldUs })
    const tool = screen.getByRole('link', { name: words.startAgain })
    expect(trail.compareDocumentPosition(tool)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
  })

  it('has the tools of a solved problem in the main content', async () => {
    openWizard({ step: 'solved', hasDeferredUi: true })
    const main = within(screen.getByRole('main'))
    expect(await main.findByRole('button', { name: tools.print })).toBeTruthy()
    expect(main.getByRole('button', { name: tools.share })).toBeTruthy()
    expect(screen.getAllByRole('link', { name: words.startAgain })).toHaveLength(1)
  })

  it('shares the link, and the answers only when the box is ticked', async () => {
    const page = openWizard({ hasDeferredUi: true })
    await page.answer('forgot-password')
    await page.user.click(await screen.findByRole('button', { name: tools.share }))
    const link = screen.getByText(/\/en\/which-password\/$/)
    await page.user.click(screen.getByRole('checkbox', { name: tools.withAnswers }))
    expect(link.textContent).toContain('forgot-password')
    expect(screen.getByRole('button', { name: words.copyLink })).toBeTruthy()
  })

  it('links to the previous step for people for whom a step is not meant, else to the question on every path', async () => {
    const page = openWizard({ step: 'use-gost' })
    const notMine = () => screen.getByRole('link', { name: words.notMyCase })
    expect(notMine().getAttribute('href')).toBe('/en/who-signs/')
    await page.user.click(notMine())
    expect(page.step()).toBe('who-signs')
    await page.answer('individual')
    expect(notMine().getAttribute('href')).toBe('/en/who-signs/')
    await page.user.click(notMine())
    expect(page.step()).toBe('who-signs')
  })

  it('starts again', async () => {
    const page = openWizard()
    await page.answer('forgot-password')
    await page.user.click(screen.getByRole('link', { name: words.startAgain }))
    expect(page.step()).toBe('start')
    expect(screen.queryByRole('region', { name: storageWords.whatYouToldUs })).toBeNull()
  })

  it('keeps the step, the trail and the history entry when the language is switched', async () => {
    const page = openWizard({ hasDeferredUi: true })
    await page.answer('forgot-password')
    await page.user.click(screen.getByRole('link', { name: /Қазақша/ }))
    await screen.findByRole('region', { name: allStorageWords.kk.whatYouToldUs })
    expect(page.step()).toBe('which-password')
    expect(page.history.entries.map(({ path }) => path)).toEqual(['/en/', '/kk/which-password/'])
    expect(document.documentElement.lang).toBe('kk')
  })

  it('ends in the language chosen last, whichever texts load first', async () => {
    const come = new Map<Language, () => void>()
    const loadText = (to: Language) =>
      new Promise<GuideText>(resolve => come.set(to, () => resolve(texts[to])))
    const page = openWizard({ step: 'use-gost', browser: { loadText } })
    await page.user.click(screen.getByRole('link', { name: /Қазақша/ }))
    await page.user.click(screen.getByRole('link', { name: /Русский/ }))
    come.get('ru')?.()
    await screen.findByRole('link', { name: texts.ru.words.back })
    come.get('kk')?.()
    await Promise.resolve()
    expect(document.documentElement.lang).toBe('ru')
    expect(page.history.bar.path()).toBe('/ru/use-gost/')
  })

  it('loads the page when the texts of a language cannot be fetched', async () => {
    const browser = { loadText: () => Promise.reject(new TypeError('gone')) }
    const page = openWizard({ step: 'use-gost', browser })
    await page.user.click(screen.getByRole('link', { name: /Русский/ }))
    expect(page.history.loaded).toEqual(['/ru/use-gost/'])
  })
})

describe('someone who arrives', () => {
  it('by a bare link gets a notice and no answers', async () => {
    const page = openWizard({ step: 'use-gost', hasDeferredUi: true })
    expect(await screen.findByText(arrival.bareLink)).toBeTruthy()
    expect(page.tabTrail()).toEqual([{ at: 'use-gost', how: 'link', answers: [] }])
  })

  it('by a bare link is offered the previous step of the shortest path', async () => {
    const page = openWizard({ step: 'use-gost' })
    await page.user.click(screen.getByRole('link', { name: words.back }))
    expect(page.step()).toBe('who-signs')
  })

  it('by a link with a trail has the answers of that trail, and a clean address', async () => {
    const page = openWizard({
      step: 'turn-off-default-key',
      fragment: shared('not-user-certificate', 'no'),
      hasDeferredUi: true,
    })
    const trail = await screen.findByRole('region', { name: storageWords.whatYouToldUs })
    expect(within(trail).getAllByRole('listitem')).toHaveLength(2)
    expect(page.history.bar.fragment()).toBe('')
  })

  it.each([shared('forgot-password'), '#t=garbage', '#t=__proto__', `#t=${'x'.repeat(10_000)}`])(
    'by a link whose trail ends at another step sees the step of the address: %#',
    async fragment => {
      const page = openWizard({ step: 'use-gost', fragment, hasDeferredUi: true })
      expect(page.step()).toBe('use-gost')
      expect(await screen.findByText(arrival.trailElsewhere)).toBeTruthy()
    },
  )

  it('by a click before hydration has given that answer', () => {
    const page = openWizard({ step: 'use-gost', referrer: 'https://eds.example/kk/who-signs/' })
    expect(page.tabTrail()).toEqual([{ at: 'who-signs', how: 'link', answers: ['legal-entity'] }])
  })

  it('by such a click keeps the trail of the tab', () => {
    const tabTrail = [{ at: 'start', how: 'start', answers: ['invalid-key-type'] }] as const
    const page = openWizard({
      step: 'use-gost',
      referrer: 'https://eds.example/en/who-signs/',
      tabTrail,
    })
    expect(page.tabTrail()?.[0]?.answers).toEqual(['invalid-key-type', 'legal-entity'])
  })

  it.each([
    'https://other.example/kk/who-signs/',
    'https://eds.example.evil/kk/who-signs/',
    'nonsense',
  ])('from %s has answered nothing', referrer => {
    const page = openWizard({ step: 'use-gost', referrer })
    expect(page.tabTrail()?.[0]?.answers).toEqual([])
  })

  it('by a reload has the trail of the history entry', async () => {
    const first = openWizard()
    await first.answer('forgot-password')
    const { state } = first.history.entries.at(-1) ?? {}
    document.body.replaceChildren()
    openWizard({ step: 'which-password', state, hasDeferredUi: true })
    const trail = await screen.findByRole('region', { name: storageWords.whatYouToldUs })
    expect(within(trail).getAllByRole('listitem')).toHaveLength(1)
  })

  it.each([null, 5, 'x', [], {}, { app: 'eds-guide' }, { app: 'eds-guide', trail: 5, before: {} }])(
    'with the history state %j is treated as by a bare link',
    state => {
      const page = openWizard({ step: 'use-gost', state })
      expect(page.step()).toBe('use-gost')
      expect(page.problems).toEqual([])
    },
  )
})

describe('a limit', () => {
  it('offers the path as plain text', () => {
    openWizard({ step: 'not-covered', fragment: shared('none-of-these') })
    const summary = screen.getByRole('region', { name: words.summaryHeading })
    expect(summary.textContent).toContain('[1010]')
    expect(summary.textContent).toContain('[1300]')
    expect(summary.textContent).toContain('#t=')
    expect(summary.textContent).toContain(flow.graph.contentVersion)
  })

  it('asks its question first: whoever can answer needs no summary', () => {
    openWizard({ step: 'waiting-for-number' })
    const summary = screen.getByRole('region', { name: words.summaryHeading })
    const answer = screen.getByRole('link', { name: 'Yes, I have it' })
    expect(answer.compareDocumentPosition(summary)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('says that its answers are other ways on, where it asks nothing', () => {
    openWizard({ step: 'portal-password' })
    const ways = screen.getByRole('heading', { name: words.moreWays })
    const answer = screen.getByRole('link', { name: 'Forgot the EDS key password' })
    expect(ways.compareDocumentPosition(answer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })
})
