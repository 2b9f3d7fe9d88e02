import { joinTexts } from './join-texts.ts'
import { compareStamps, compareTexts } from './stamp.ts'
import type { Stamp } from './stamp.ts'

/** A text as one tab wrote it, and its version vector: the highest count of each tab that it had seen in this field. */
export type TextVersion = {
  readonly text: string
  readonly stamp: Stamp
  /** Sorted by tab; includes the version's own stamp. */
  readonly seen: readonly Stamp[]
}
/**
 * Notes, or a name (a multi-value register): every version that no other version has seen. That is none or one, and
 * more only after concurrent writes. Sorted by stamp.
 */
export type TextField = readonly TextVersion[]

/** The text of the field. @param separator is put between concurrent versions */
export function readText(field: TextField, separator: string): string {
  return field.map(({ text }) => text).reduce((one, other) => joinTexts(one, other, separator), '')
}

/** Writes a text that replaces every version that this tab has seen. */
export function writeText(field: TextField, text: string, stamp: Stamp): TextField {
  const counts = new Map(field.flatMap(({ seen }) => seen).map(([count, tab]) => [tab, count]))
  for (const [count, tab] of [...field.flatMap(({ seen }) => seen), stamp]) {
    counts.set(tab, Math.max(count, counts.get(tab) ?? 0))
  }
  const seen = [...counts].map(([tab, count]): Stamp => [count, tab])
  return [{ text, stamp, seen: seen.sort((one, other) => compareTexts(one[1], other[1])) }]
}

/** All versions of both that no other version has seen; commutative. */
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

/** Only a later version can have seen another, whatever a damaged record says. */
function hasSeen(later: TextVersion, { stamp }: TextVersion): boolean {
  if (compareStamps(later.stamp, stamp) <= 0) return false
  return later.seen.some(([count, tab]) => tab === stamp[1] && count >= stamp[0])
}
