import type { Plugin } from 'vite'

const sheet = /<link rel="stylesheet" href="[^"]*\/app\/styles\/page\.css"[^>]*>/
const place = '<!--style-->'

/**
 * Keeps a place for the pages' own style where a template names its sheet, so that no style sheet is built for it.
 * In development the sheet stays.
 */
export function inlineStyle(): Plugin {
  return {
    name: 'inline-style',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: html => html.replace(sheet, place) },
  }
}

/** A built template with the style in its place, if it has one: the tools' pages keep their style sheets. */
export function standStyleIn(template: string, style: string): string {
  return template.replace(place, () => `<style>${style}</style>`)
}

/** The bundler's helper, which fetches the style sheets of a script before it is run. */
const helper = '\0vite/preload-helper.js'

/** Leaves the helper out where scripts bring no style sheets: it would be a kilobyte of the entry script. */
export function noPreloadHelper(): Plugin {
  return {
    name: 'no-preload-helper',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client' || name === 'embed',
    load: id => (id === helper ? 'export const __vitePreload = load => load()' : null),
  }
}
