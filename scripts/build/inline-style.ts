import type { Plugin } from 'vite'

const sheet = /<link rel="stylesheet" href="[^"]*\/app\/styles\/page\.css"[^>]*>/
const place = '<!--style-->'

/**
 * A Vite plugin that replaces the style sheet link of a template by a placeholder for the inline style, so that no
 * style sheet is built. In development the link stays.
 */
export function inlineStyle(): Plugin {
  return {
    name: 'inline-style',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: html => html.replace(sheet, place) },
  }
}

/** Puts the style into a built template, if that has the placeholder; tool pages keep their style sheets. */
export function insertStyle(template: string, style: string): string {
  return template.replace(place, () => `<style>${style}</style>`)
}

/** The bundler's helper, which preloads the style sheets of a dynamic import. */
const helper = '\0vite/preload-helper.js'

/**
 * A Vite plugin that removes the helper where scripts import no style sheets; it would add a kilobyte to the entry
 * script.
 */
export function noPreloadHelper(): Plugin {
  return {
    name: 'no-preload-helper',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client' || name === 'embed',
    load: id => (id === helper ? 'export const __vitePreload = load => load()' : null),
  }
}
