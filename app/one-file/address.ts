import type { Language } from '../../machines/content.ts'

/** The id (URL fragment) of a step in the one-file edition. */
export function sheetId(language: Language, step: string): string {
  return `${language}-${step}`
}

/** The id of the list of all steps; it cannot collide with a step's, which have a prefix. */
export function contentsId(language: Language): string {
  return `${language}--contents`
}
