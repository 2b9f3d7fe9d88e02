import agentLines from 'content:agent/kk'
import ruWords from 'content:interface/console/ru'
import ru from 'content:text/ru'
import { describe, expect, it } from 'vitest'
import { writeJson } from '../../app/console/transcript/json.ts'
import { writeMarkdown } from '../../app/console/transcript/markdown.ts'
import { readableLength } from '../../app/console/transcript/moment.ts'
import { writePlain } from '../../app/console/transcript/plain.ts'
import { wordTranscript } from '../../app/console/transcript/worded.ts'
import { newCall } from '../support/new-call.ts'
import { transcribe } from '../../machines/calls/transcript.ts'
import { flow } from '../support/flow.ts'

const wording = { text: ru, words: ruWords }
const links = {
  guide: 'https://g.example/ru/use-gost/#t=x',
  console: 'https://g.example/ru/agent/#t=x',
}
const notes =
  '=HYPERLINK("http://evil.example")\n\u202Ereversed\n  @cmd\n# not a heading\n<b>bold</b>\n\uD800'

function written(name = 'Айгүл \u202E=1', text = notes) {
  const call = {
    ...newCall('0123456789ab', 1, 'kk' as const, Date.UTC(2026, 10, 5, 5)),
    name,
    notes: text,
    log: [
      {
        at: Date.UTC(2026, 10, 5, 5),
        event: { type: 'answer', step: 'start', answer: 'invalid-key-type' },
      },
      {
        at: Date.UTC(2026, 10, 5, 5, 1),
        event: { type: 'answer', step: 'who-signs', answer: 'legal-entity' },
      },
    ],
  } as const
  return transcribe(flow, call, 65_000)
}
const worded = wordTranscript(written(), wording, links)
const forms = {
  plain: writePlain(worded),
  markdown: writeMarkdown(worded),
  subject: worded.subject,
  json: writeJson(written(), wording, links),
}

describe.each(['plain', 'markdown', 'subject', 'json'] as const)('the %s transcript', form => {
  const text = forms[form]

  it('contains no invisible characters and no unpaired surrogates', () => {
    expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text.replaceAll(/[\n\t]/g, ' '))).toBe(false)
  })

  it('contains no line that a spreadsheet would evaluate', () => {
    if (form === 'json' || form === 'markdown') return
    expect(text.split('\n').filter(line => /^\s*[=+@-]/.test(line))).toEqual([])
  })

  it("names the step and the outcome in the agent's language", () => {
    expect(text).toContain('1093')
    expect(text).toContain(ruWords.outcomeNotSolved)
  })
})

describe('a transcript', () => {
  it('has each answer with its code and time, the length, the section and both links', () => {
    expect(forms.plain).toContain('[1010]')
    expect(forms.plain).toContain('1:05')
    expect(forms.plain).toContain(ru.steps['use-gost']?.sections[0]?.heading)
    expect(forms.plain).toContain(links.guide)
    expect(forms.plain).toContain(flow.graph.contentVersion)
    expect(forms.plain).toContain(links.console)
  })

  it('keeps the notes out of the subject', () => {
    expect(forms.subject).not.toContain('evil')
    expect(forms.subject.split('\n')).toHaveLength(1)
  })

  it('does not interpret notes as markup', () => {
    expect(forms.markdown).toContain('\\<b\\>')
    expect(forms.markdown).toContain('> \\# not a heading')
  })

  it('has the documented JSON schema', () => {
    const data: unknown = JSON.parse(forms.json)
    expect(data).toMatchObject({
      schema: 1,
      app: 'eds-guide',
      version: flow.graph.version,
      contentVersion: flow.graph.contentVersion,
      language: 'ru',
      seconds: 65,
      outcome: { id: 'not-solved' },
      startedAt: '2026-11-05T05:00:00.000Z',
      rows: [
        {
          kind: 'answer',
          step: 'start',
          code: '1010',
          answer: { id: 'invalid-key-type' },
          was: null,
        },
        { kind: 'answer', step: 'who-signs', answer: { id: 'legal-entity' } },
      ],
      last: { step: 'use-gost', code: '1093' },
      links,
    })
  })

  it.each([
    [0, '0:00'],
    [65_000, '1:05'],
    [3_600_000, '1:00:00'],
    [-5, '0:00'],
  ])('writes %i ms as %s', (milliseconds, expected) => {
    expect(readableLength(milliseconds)).toBe(expected)
  })
})

describe("the agent's lines", () => {
  it('exist for every step', () => {
    expect(Object.keys(agentLines).sort()).toEqual(Object.keys(flow.graph.steps).sort())
  })
})
