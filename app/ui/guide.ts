import type { Language } from '../../machines/content.ts'
import type { PageWords } from '../../machines/interface-words.generated.ts'
import { hasOwn } from '../../machines/plain-data.ts'

/** What every part of a page needs: the language, its words, and the base path. */
export type Guide = {
  readonly language: Language
  readonly words: PageWords
  /** The path under which the site is hosted, with slashes at both ends. */
  readonly base: string
  /** Set on pages without the glossary of the step, so that a term must not link to it. */
  readonly hasNoTermList?: boolean
  /** Pictures, sources and the glossary follow after hydration: the page was taken from a `<template>`. */
  readonly helpFollows?: boolean
}

/** Replaces `{name}` in a text; an unknown name stays. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )
}
