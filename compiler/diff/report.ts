import type { Draft } from '../draft.ts'
import { ownValue } from '../raw.ts'
import type { Changes, DiffPath, TextChange } from './changes.ts'
import { diffWords } from './word-diff.ts'
import type { WordRun } from './word-diff.ts'

/** One line of a report; `runs` are words that stayed, were removed or were added. */
export type ReportLine = { readonly text: string; readonly runs?: readonly WordRun[] }
export type ReportPart = {
  readonly title: string
  readonly lines: readonly ReportLine[]
  /** Texts, one line per language; shown side by side where there is room. */
  readonly texts?: readonly TextChange[]
}

type Names = { readonly before: Draft; readonly after: Draft; readonly language: string }

/** The changes as sections, most important first; empty ones are left out. */
export function reportParts(changes: Changes, names: Names): ReportPart[] {
  const { paths, steps, texts, phrases } = changes
  const title = (id: string) => nameOf(id, names)
  const way = ({ answers, end }: DiffPath) => `${answers.join(' › ')} → ${title(end)}`
  const leftBehind = texts.filter(text => text.leftBehind.length > 0)
  const lost = [
    ...steps.removed.filter(one => one.successor === undefined).map(({ id }) => `the step ${id}`),
    ...steps.answers
      .filter(one => one.to === undefined && one.successor === undefined)
      .map(({ step, answer }) => `the answer ${answer} of ${step}`),
  ]
  const parts: ReportPart[] = [
    {
      title: 'Gone without a successor: old links stop there. Name it under formerly',
      lines: lines(lost),
    },
    { title: 'Translations left behind', lines: leftBehind.map(leftBehindLine) },
    {
      title: 'Answers',
      lines: lines(
        steps.answers.map(({ step, answer, from, to, successor }) =>
          to === undefined
            ? `${step} · ${answer} is gone${successor === undefined ? '' : `, ${successor} took its place`}`
            : from === undefined
              ? `${step} · ${answer} is new → ${title(to)}`
              : `${step} · ${answer} leads to ${title(to)}, no longer to ${title(from)}`,
        ),
      ),
    },
    {
      title: 'Paths that end elsewhere',
      lines: lines(
        paths.elsewhere.map(
          one => `${way({ answers: one.answers, end: one.to })}, no longer ${title(one.from)}`,
        ),
      ),
    },
    { title: 'New paths', lines: lines(paths.added.map(way)) },
    { title: 'Paths that are gone', lines: lines(paths.removed.map(way)) },
    {
      title: 'New steps and addresses',
      lines: lines(steps.added.map(id => `${id}: ${title(id)}`)),
    },
    {
      title: 'Steps and addresses that are gone',
      lines: lines(
        steps.removed.map(({ id, successor }) =>
          successor === undefined ? id : `${id}, now ${title(successor)}`,
        ),
      ),
    },
    { title: 'Codes', lines: lines(steps.codes.map(replaced)) },
    { title: 'Facts', lines: lines(steps.facts.map(replaced)) },
    textPart(
      'Texts of the steps',
      texts.filter(({ step }) => step !== undefined),
    ),
    textPart(
      'Other texts',
      texts.filter(({ step }) => step === undefined),
    ),
    {
      title: 'Phrases of the finder',
      lines: phrases.flatMap(({ name, added, removed }) => [
        { text: `${name}: ${added.length} new, ${removed.length} gone` },
        ...removed.map(line => ({ text: '', runs: [{ kind: 'removed' as const, text: line }] })),
        ...added.map(line => ({ text: '', runs: [{ kind: 'added' as const, text: line }] })),
      ]),
    },
  ]
  return parts.filter(part => part.lines.length > 0)
}

function textPart(title: string, texts: readonly TextChange[]): ReportPart {
  return { title, lines: texts.flatMap(textLines), texts }
}

function lines(texts: readonly string[]): ReportLine[] {
  return texts.map(text => ({ text }))
}

function replaced({ step, before, after }: { step: string; before: string; after: string }) {
  return `${step}: ${before || 'none'} → ${after || 'none'}`
}

function leftBehindLine({ file, path, leftBehind }: TextChange): ReportLine {
  return { text: `${file} ${path}: look at ${leftBehind.join(', ')}` }
}

function textLines({ file, path, values }: TextChange): ReportLine[] {
  const changed = values.filter(({ before, after }) => before !== after)
  return [
    { text: `${file} ${path}` },
    ...changed.map(({ language, before, after }) => ({
      text: `  ${language} `,
      runs: diffWords(before ?? '', after ?? ''),
    })),
  ]
}

/** The heading of a step, present or former. */
function nameOf(id: string, { before, after, language }: Names): string {
  const { data } = (after.steps.get(id) ?? before.steps.get(id))?.file ?? {}
  const title = ownValue(ownValue(data, 'title'), language)
  return typeof title === 'string' ? `«${title}»` : id
}
