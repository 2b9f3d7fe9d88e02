import { joinTexts } from './join-texts.ts'
import { compareStamps, compareTexts } from './stamp.ts'
import type { Stamp } from './stamp.ts'

/** A text as one tab left it, and what it had seen: the highest count of each tab that wrote in this field. */
export type TextVersion = {
  readonly text: string
  readonly stamp: Stamp
  /** Sorted by tab; holds the version's own stamp too. */
  readonly seen: readonly Stamp[]
}
/**
 * Notes, or a name: every version that no other version has seen. That is one (none while nothing was
 * written), and more only where two tabs wrote before either heard of the other. Sorted by stamp.
 */
export type TextField = readonly TextVersion[]

/** What a person reads in the field. @param separator stands between what two tabs wrote at one moment */
export function readText(field: TextField, separator: string): string {
  return field.map(({ text }) => text).reduce((one, other) => joinTexts(one, other, separator), '')
}

/** Writes a text in place of everything that this tab has seen of the field. */
export function writeText(field: TextField, text: string, stamp: Stamp): TextField {
  const counts = new Map(field.flatMap(({ seen }) => seen).map(([count, tab]) => [tab, count]))
  for (const [count, tab] of [...field.flatMap(({ seen }) => seen), stamp]) {
    counts.set(tab, Math.max(count, counts.get(tab) ?? 0))
  }
  const seen = [...counts].map(([tab, count]): Stamp => [count, tab])
  return [{ text, stamp, seen: seen.sort((one, other) => compareTexts(one[1], other[1])) }]
}

/** All versions of both that no other version has seen, whichever side is named first. */
export function mergeText(one: TextField, other: TextField): TextField {
  const versions = [...one, ...other].sort(
    (a, b) => compareStamps(a.stamp, b.stamp) || compareTexts(a.text, b.text),
  )
  const distinct = versions.filter((version, index) => !isSame(version, versions[index + 1]))
  return distinct.filter(version => !distinct.some(later => hasSeen(later, version)))
}

function isSame(version: TextVersion, next: TextVersion | undefined): boolean {
  return next !== undefined && compareStamps(version.stamp, next.stamp) === 0
}

/** Only a later version can have seen one, whatever a damaged record says. */
function hasSeen(later: TextVersion, { stamp }: TextVersion): boolean {
  if (compareStamps(later.stamp, stamp) <= 0) return false
  return later.seen.some(([count, tab]) => tab === stamp[1] && count >= stamp[0])
}
