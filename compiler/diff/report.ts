import type { Draft } from '../draft.ts'
import { ownValue } from '../raw.ts'
import type { ChangedPath, Changes, TextChange } from './changes.ts'
import { groupPaths } from './path-groups.ts'
import type { PathGroup } from './path-groups.ts'
import { diffWords } from './word-diff.ts'
import type { WordRun } from './word-diff.ts'

/** One line of a report; `runs` are words that stayed, were removed or were added. */
export type ReportLine = { readonly text: string; readonly runs?: readonly WordRun[] }
export type ReportPart = {
  readonly title: string
  /** The number of changes; it may differ from the number of lines. */
  readonly count: number
  readonly lines: readonly ReportLine[]
  /** Texts, one line per language; shown side by side where there is room. */
  readonly texts?: readonly TextChange[]
}

type Names = { readonly before: Draft; readonly after: Draft; readonly language: string }

/** The changes as sections, most important first; empty ones are left out. */
export function reportParts(changes: Changes, names: Names): ReportPart[] {
  const { paths, steps, texts, phrases } = changes
  const title = (id: string) => nameOf(id, names)
  const way = <Path extends ChangedPath>({ path, moves, count }: PathGroup<Path>) => {
    const said = (all: Path['moves']) => all.map(({ answer }) => answer).join(' › ')
    return count === 1
      ? `${said(path.moves)} → ${title(path.end)}`
      : `on ${count} ways, from ${moves[0]?.step}: ${said(moves)} → ${title(path.end)}`
  }
  const leftBehind = texts.filter(text => text.leftBehind.length > 0)
  const lost = [
    ...steps.removed.filter(one => one.successor === undefined).map(({ id }) => `the step ${id}`),
    ...steps.answers
      .filter(one => one.to === undefined && one.successor === undefined)
      .map(({ step, answer }) => `the answer ${answer} of ${step}`),
  ]
  const parts: ReportPart[] = [
    part('Gone without a successor: old links stop there. Name it under formerly', lost),
    part('Translations left behind', leftBehind.map(leftBehindLine)),
    part(
      'Answers',
      steps.answers.map(({ step, answer, from, to, successor }) =>
        to === undefined
          ? `${step} · ${answer} is gone${successor === undefined ? '' : `, ${successor} took its place`}`
          : from === undefined
            ? `${step} · ${answer} is new → ${title(to)}`
            : `${step} · ${answer} leads to ${title(to)}, no longer to ${title(from)}`,
      ),
    ),
    part(
      'Paths that end elsewhere',
      groupPaths(paths.elsewhere).map(
        group => `${way(group)}, no longer ${title(group.path.from)}`,
      ),
      paths.elsewhere.length,
    ),
    part('New paths', groupPaths(paths.added).map(way), paths.added.length),
    part('Paths that are gone', groupPaths(paths.removed).map(way), paths.removed.length),
    part(
      'New steps and addresses',
      steps.added.map(id => `${id}: ${title(id)}`),
    ),
    part(
      'Steps and addresses that are gone',
      steps.removed.map(({ id, successor }) =>
        successor === undefined ? id : `${id}, now ${title(successor)}`,
      ),
    ),
    part('Codes', steps.codes.map(replaced)),
    part('Facts', steps.facts.map(replaced)),
    textPart(
      'Texts of the steps',
      texts.filter(({ step }) => step !== undefined),
    ),
    textPart(
      'Other texts',
      texts.filter(({ step }) => step === undefined),
    ),
    phrasePart(phrases),
  ]
  return parts.filter(one => one.lines.length > 0)
}

function part(title: string, texts: readonly string[], count = texts.length): ReportPart {
  return { title, count, lines: texts.map(text => ({ text })) }
}

function textPart(title: string, texts: readonly TextChange[]): ReportPart {
  return { title, count: texts.length, lines: texts.flatMap(textLines), texts }
}

function phrasePart(phrases: Changes['phrases']): ReportPart {
  return {
    title: 'Phrases of the finder',
    count: phrases.reduce((sum, { added, removed }) => sum + added.length + removed.length, 0),
    lines: phrases.flatMap(({ name, added, removed }) => [
      { text: `${name}: ${added.length} new, ${removed.length} gone` },
      ...removed.map(line => ({ text: '', runs: [{ kind: 'removed' as const, text: line }] })),
      ...added.map(line => ({ text: '', runs: [{ kind: 'added' as const, text: line }] })),
    ]),
  }
}

function replaced({ step, before, after }: { step: string; before: string; after: string }) {
  return `${step}: ${before || 'none'} → ${after || 'none'}`
}

function leftBehindLine({ file, path, leftBehind }: TextChange): string {
  return `${file} ${path}: look at ${leftBehind.join(', ')}`
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
