import { guideId } from '../../platform/guide-id.ts'
import type { GivenAnswer, Row, Transcript } from '../../../machines/calls/transcript.ts'
import { plainText } from '../../ui/plain-text.ts'
import { answerLabel, titleOf } from '../../ui/step-words.ts'
import { inert, inertLine } from './inert.ts'
import { isoMoment } from './moment.ts'
import { outcomeWord, sectionsOf } from './worded.ts'
import type { Links, Wording } from './worded.ts'

/** The version of the file's schema, which `docs/transcript.md` describes; raised by a breaking change. */
const schema = 1

/** A transcript as JSON, for other programs. */
export function writeJson(transcript: Transcript, wording: Wording, links: Links): string {
  const { text, words } = wording
  const answer = ({ step, answer: id }: GivenAnswer) => ({
    id,
    label: plainText(answerLabel(text, step, id)),
  })
  const given = (one: GivenAnswer) => ({
    step: one.step,
    title: titleOf(text, one.step),
    answer: answer(one),
  })
  const row = (one: Row) => ({
    at: isoMoment(one.at),
    kind: one.kind,
    step: one.step,
    code: one.code,
    title: titleOf(text, one.step),
    ...details(one),
  })
  const details = (one: Row) => {
    const own = (id: string | undefined) =>
      id === undefined ? null : answer({ step: one.step, answer: id })
    switch (one.kind) {
      case 'answer':
        return {
          answer: own(one.answer),
          was: own(one.was),
          kept: one.kept.map(given),
          dropped: one.dropped.map(given),
        }
      case 'back':
      case 'change':
        return { answer: own(one.answer) }
      case 'jump':
        return { from: one.from }
      case 'link':
        return { given: one.given.map(given), cut: one.cut }
      case 'keep':
      case 'restart':
        return {}
    }
  }
  const data = {
    schema,
    app: guideId,
    version: transcript.version,
    contentVersion: transcript.contentVersion,
    language: text.language,
    name: inertLine(transcript.name),
    startedAt: isoMoment(transcript.startedAt),
    seconds: Math.floor(transcript.length / 1000),
    outcome: { id: transcript.outcome, label: outcomeWord(words, transcript.outcome) },
    rows: transcript.rows.map(row),
    about: {
      ...transcript.about,
      title: titleOf(text, transcript.about.step),
      sections: sectionsOf(text, transcript.about.step),
    },
    last: {
      step: transcript.step,
      code: transcript.code,
      title: titleOf(text, transcript.step),
      sections: sectionsOf(text, transcript.about.step),
    },
    notes: inert(transcript.notes),
    links,
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}
