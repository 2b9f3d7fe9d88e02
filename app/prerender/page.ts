import type { Language } from '../../machines/content.ts'

/** A page to be written: where it is asked for, its language, and what goes into the template. */
export type Page = {
  path: string
  file: string
  /** The HTML file it is made from; `index` unless told. */
  template?: 'index' | 'embed' | 'console' | 'map' | 'reference'
  language: Language
  head: string
  body: string
}
