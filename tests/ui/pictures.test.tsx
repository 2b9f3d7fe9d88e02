import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import help from 'every-language:content:help'
import graph from 'content:graph'
import { stepPath } from '../../app/platform/address/address.ts'
import { StepPage } from '../../app/ui/step-page.tsx'
import { Drawn } from '../../app/ui/pictures/drawn.tsx'
import { languages } from '../../compiler/guide.ts'
import { texts } from '../support/texts.ts'

const pictures = languages.flatMap(language =>
  Object.keys(help[language].pictures).map(id => ({ language, id })),
)
const coloured = '[style], [fill]:not([fill="none"]), [stroke]:not([stroke="currentColor"])'
const cyrillic = /\p{Script=Cyrillic}/u

afterEach(cleanup)

describe.each(pictures)('the picture $id in $language', ({ language, id }) => {
  const text = help[language]
  const { drawing, at } = text.pictures[id] ?? {}
  const own = text.drawings[drawing ?? '']
  const draw = () => {
    const { container } = render(<Drawn id={id} help={text} />)
    return { container, image: within(container).getByRole('img') }
  }

  it('has a text alternative with what is marked, and a remark if it is a sketch of a screen', () => {
    const { container, image } = draw()
    const name = image.getAttribute('aria-label') ?? ''
    expect(name.length).toBeGreaterThan(20)
    expect(
      name.endsWith(at === undefined ? said(own?.alt).slice(-1) : `: ${said(own?.words[at])}.`),
    ).toBe(true)
    const caption = container.querySelector('figcaption')?.textContent
    expect(caption).toBe(own?.ofScreen ? text.words.sketch : undefined)
    // The parts have no accessible names: screen readers read the description only.
    expect(image.querySelectorAll('title, desc, [aria-label], a, button')).toHaveLength(0)
  })

  it('contains exactly the words of the content', () => {
    const { image } = draw()
    const given = Object.entries(own?.words ?? {}).filter(
      ([key]) => key !== 'mark' || at !== undefined,
    )
    let left = image.textContent
    // Longest first, because one text may contain another.
    for (const word of given.map(([, rich]) => said(rich)).sort((a, b) => b.length - a.length)) {
      expect(left).toContain(word)
      left = left.replace(word, '')
    }
    expect(left).toBe('')
  })

  it('has on-screen words in Kazakh, with `lang`', () => {
    const { image } = draw()
    const onScreen = Object.values(own?.words ?? {})
      .flat()
      .flatMap(piece => (typeof piece === 'string' ? [] : [piece.text]))
    const marked = [...image.querySelectorAll('[lang="kk"]')].map(node => node.textContent)
    expect(marked.filter(one => !onScreen.includes(one))).toEqual([])
    expect(onScreen.filter(one => !marked.includes(one))).toEqual([])
    for (const node of image.querySelectorAll('[lang]')) node.remove()
    expect(cyrillic.test(image.textContent)).toBe(language !== 'en' && image.textContent !== '')
  })

  it('is drawn in theme colours, without inline styles', () => {
    const { image } = draw()
    expect(image.querySelectorAll('svg').length).toBeGreaterThan(0)
    expect(image.querySelectorAll(coloured)).toHaveLength(0)
  })
})

// The parts of a drawing have no role: it is one image with a text. So they are found by class.
describe('choosing a key by hand', () => {
  it('marks the button alone, and leads from all keys together to the words', () => {
    const { container } = render(<Drawn id="choose-by-hand" help={help.en} />)
    expect(container.querySelectorAll('.shape-pointer')).toHaveLength(1)
    expect(container.querySelectorAll('.pressed .shape-pointer')).toHaveLength(1)
    const keys = [...container.querySelectorAll('.key-row')]
    expect(new Set(keys.map(key => key.className)).size).toBe(1)
    expect(container.querySelector('.window:has(.key-row) + .bracket')).not.toBeNull()
  })
})

describe('a step with a picture', () => {
  const steps = Object.keys(graph.steps).filter(step => texts.en.steps[step]?.picture !== undefined)

  it.each(steps)('%s shows it after what is to be done', step => {
    const text = texts.en.steps[step]
    const { kind } = graph.steps[step] ?? {}
    if (text === undefined || kind === undefined) throw new Error(`There is no ${step}.`)
    const answers = text.answers.map(answer => ({ ...answer, href: stepPath('en', step, '/') }))
    const { language, words, settings } = texts.en
    render(
      <StepPage
        step={step}
        kind={kind}
        text={text}
        answers={answers}
        guide={{ language, words, base: '/' }}
        settings={settings}
      />,
    )
    const figure = screen.getByRole('figure')
    const before = kind === 'solution' ? 'ol' : '[data-answer]'
    const place = figure.closest('main')?.querySelector(before)
    expect(place?.compareDocumentPosition(figure)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('shows the stages with "you are here" where a stage is being done or waited for', () => {
    const stages = Object.values(graph.steps['get-eds']?.answers ?? []).filter(
      ({ next }) => next !== 'not-covered',
    )
    const drawn = stages.map(({ next }) => help.en.pictures[texts.en.steps[next]?.picture ?? ''])
    expect(drawn.map(picture => picture?.drawing)).toEqual(stages.map(() => 'stages'))
    const order = Object.keys(help.en.drawings.stages?.words ?? {}).filter(key => key !== 'mark')
    expect(drawn.map(picture => picture?.at)).toEqual(order)
  })

  it.each([
    ['use-gost', 'gost'],
    ['use-rsa', 'rsa'],
    ['use-auth', 'auth'],
  ])('%s marks the file to choose: %s', (step, at) => {
    expect(help.en.pictures[texts.en.steps[step]?.picture ?? '']).toEqual({
      drawing: 'key-files',
      at,
    })
  })
})

function said(rich: readonly (string | { text: string })[] | undefined): string {
  return (rich ?? []).map(piece => (typeof piece === 'string' ? piece : piece.text)).join('')
}
