import ruWords from 'content:interface/console/ru'
import ru from 'content:text/ru'
import { describe, expect, it } from 'vitest'
import { writeJson } from '../../app/console/transcript/json.ts'
import { writeMarkdown } from '../../app/console/transcript/markdown.ts'
import { writePlain } from '../../app/console/transcript/plain.ts'
import { wordTranscript } from '../../app/console/transcript/worded.ts'
import { titleOf } from '../../app/ui/step-words.ts'
import { newCall } from '../support/new-call.ts'
import { transcribe } from '../../machines/calls/transcript.ts'
import { flow } from '../support/flow.ts'

const wording = { text: ru, words: ruWords }
const links = { guide: 'https://g.example/ru/', console: 'https://g.example/ru/agent/' }

/** A call for each outcome: the answers, and what its ticket is about. */
const outcomes = {
  solved: {
    answers: [
      ['start', 'invalid-key-type'],
      ['who-signs', 'legal-entity'],
      ['use-gost', 'solved'],
    ],
    about: 'use-gost',
    word: ruWords.outcomeSolved,
  },
  'handed-over': {
    answers: [
      ['start', 'forgot-password'],
      ['which-password', 'eds'],
      ['forgot-eds-password', 'not-solved'],
    ],
    about: 'forgot-eds-password',
    word: ruWords.outcomeHandedOver,
  },
  'not-in-document': {
    answers: [
      ['start', 'forgot-password'],
      ['which-password', 'portal-account'],
    ],
    about: 'which-password',
    word: ruWords.outcomeNotInDocument,
  },
  'not-solved': {
    answers: [
      ['start', 'which-key'],
      ['what-for', 'signing'],
    ],
    about: 'who-signs',
    word: ruWords.outcomeNotSolved,
  },
} as const

describe.each(Object.entries(outcomes))('the ticket of a call that is %s', (id, call) => {
  const log = call.answers.map(([step, answer], at) => ({
    at,
    event: { type: 'answer', step, answer } as const,
  }))
  const transcript = transcribe(flow, { ...newCall('0123456789ab', 1, 'kk', 0), log }, 0)
  const words = wordTranscript(transcript, wording, links)
  const { code } = flow.graph.steps[call.about] ?? {}
  const section = ru.steps[call.about]?.sections[0]?.heading ?? 'none'

  it('has a subject with what the call was about and its outcome', () => {
    expect(transcript.about).toEqual({ step: call.about, code })
    expect(words.subject).toBe(`[${code}] ${titleOf(ru, call.about)} · ${call.word}`)
  })

  it('names the section of the document, in every form', () => {
    expect(section.length).toBeGreaterThan(5)
    expect(writePlain(words)).toContain(`${ru.words.summarySection}: ${section}`)
    expect(writeMarkdown(words)).toContain(ru.words.summarySection)
    expect(JSON.parse(writeJson(transcript, wording, links))).toMatchObject({
      outcome: { id },
      about: { step: call.about, code, sections: [{ heading: section }] },
      last: { step: transcript.step, sections: [{ heading: section }] },
    })
  })
})

describe('a ticket', () => {
  it('has no line for a missing section', () => {
    const call = transcribe(flow, newCall('0123456789ab', 1, 'kk', 0), 0)
    const bare = { ...call, about: { step: 'solved', code: '1321' } }
    const words = wordTranscript(bare, wording, links)
    expect(writePlain(words)).not.toContain(ru.words.summarySection)
    expect(writeMarkdown(words)).not.toContain(ru.words.summarySection)
  })
})
