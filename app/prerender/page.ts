import type { Language } from '../../machines/content.ts'

/** A page to write: its path, its language, and what goes into the template. */
export type Page = {
  path: string
  file: string
  /** The HTML template; `index` by default. */
  template?: 'index' | 'embed' | 'console' | 'map' | 'reference'
  language: Language
  head: string
  body: string
  /** The steps that the answers lead to, as `<template>`s for early clicks. */
  neighbours?: string
}
