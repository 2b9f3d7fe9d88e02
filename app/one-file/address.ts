import type { Language } from '../../machines/content.ts'

/** Where a step stands in the file. */
export function sheetId(language: Language, step: string): string {
  return `${language}-${step}`
}

/** The list of all steps; `contents` is no step's id, since it has none of theirs before it. */
export function contentsId(language: Language): string {
  return `${language}--contents`
}
