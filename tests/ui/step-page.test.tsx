import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { stepPath } from '../../app/platform/address/address.ts'
import { StepPage } from '../../app/ui/step-page.tsx'
import { fill } from '../../app/ui/guide.ts'
import { languages } from '../../compiler/guide.ts'
import type { Language, Rich } from '../../machines/content.ts'
import { findStep, nextStep } from '../../machines/flow.ts'
import { flow } from '../support/flow.ts'
import { help, texts } from '../support/texts.ts'

const pages = languages.flatMap(language =>
  Object.keys(flow.graph.steps).map(step => ({ language, step })),
)

afterEach(cleanup)

/** Without spaces, because the accessible name is computed here without those between elements. */
const tidy = (text: string) => text.replaceAll(/\s+/g, '')

/** The accessible name of a label: on-screen words are followed by their probable wording. */
function spokenName(label: Rich, language: Language): string {
  const { probably, probablyFirst, onScreen } = texts[language].words
  const pieces = label.map(piece => {
    if (typeof piece === 'string') return piece
    if (!('means' in piece) || piece.means === undefined) return piece.text
    const { means, meansFirst, text } = piece
    if (meansFirst) return `${fill(probablyFirst, { means })} ${onScreen} ${text}`
    return `${text} ${fill(probably, { text: means })}`
  })
  return tidy(pieces.join(''))
}

function wordsAndPlace(language: Language, step: string) {
  const text = texts[language].steps[step]
  const graphStep = findStep(flow, step)
  const folded = help[language].folded[step]
  if (text === undefined || folded === undefined || graphStep === undefined)
    throw new Error(`There is no ${step}.`)
  return { text, folded, graphStep }
}

describe.each(pages)('$language/$step', ({ language, step }) => {
  const { text, folded, graphStep } = wordsAndPlace(language, step)

  function draw(): HTMLElement {
    const answers = text.answers.map(answer => ({
      ...answer,
      href: stepPath(language, nextStep(flow, step, answer.id) ?? '', '/'),
    }))
    render(
      <StepPage
        step={step}
        kind={graphStep.kind}
        text={text}
        answers={answers}
        guide={{ language, words: texts[language].words, base: '/' }}
        settings={texts[language].settings}
      />,
    )
    return screen.getByRole('main')
  }

  it('has its answers as named links to their targets', () => {
    const main = draw()
    expect(main.dataset).toMatchObject({ step, kind: graphStep.kind })
    expect(within(main).getAllByRole('heading', { level: 1 })).toHaveLength(1)
    for (const { id, next } of graphStep.answers) {
      const words = text.answers.find(answer => answer.id === id)
      const name = spokenName(words?.label ?? [], language)
      const link = within(main).getByRole('link', { name: full => tidy(full).startsWith(name) })
      expect(link.dataset['answer']).toBe(id)
      expect(link.getAttribute('href')).toBe(stepPath(language, next, '/'))
    }
    expect(main.querySelectorAll('a[data-answer]')).toHaveLength(graphStep.answers.length)
  })

  it('marks on-screen words with their language', () => {
    const marks = [
      text.title,
      ...text.actions,
      ...folded.why,
      ...text.answers.map(({ label }) => label),
    ]
      .flat()
      .filter(piece => typeof piece !== 'string')
    for (const mark of marks) {
      if (mark.kind === 'label' || mark.kind === 'message') expect(mark.language).toBe('kk')
    }
  })

  it('shows important sentences, and visible notes with their source before the answers', () => {
    const main = draw()
    for (const paragraph of main.querySelectorAll('.important p')) {
      expect(paragraph.closest('details')).toBeNull()
    }
    expect(main.querySelectorAll('.important p')).toHaveLength(text.important.length)
    for (const { id, source } of text.notes) {
      const note = main.querySelector(`[data-note="${id}"]`)
      expect(note?.closest('details')).toBeNull()
      expect(note?.textContent).toContain(source)
      const answers = main.querySelector('[data-answer]')
      if (graphStep.kind === 'limit' || note === null || answers === null) continue
      expect(note.compareDocumentPosition(answers)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    }
    expect(main.querySelectorAll('details [data-note], details[data-note]')).toHaveLength(
      folded.notes.length,
    )
  })

  it('cites the section of the document, except on an end', () => {
    expect(text.sections.length > 0).toBe(graphStep.kind !== 'end')
  })
})
