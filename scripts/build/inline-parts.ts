import type { Plugin } from 'vite'

const sheet = /<link rel="stylesheet" href="[^"]*\/app\/styles\/page\.css"[^>]*>/
const script = /<script type="module" src="[^"]*\/app\/ui\/early-clicks-inline\.ts"><\/script>/
const stylePlace = '<!--style-->'
const scriptPlace = '<!--script-->'

/** The text of the inline style and of the inline script. */
export type InlineParts = { readonly style: string; readonly script: string }

/**
 * A Vite plugin that replaces the links of a template to what stands in the page itself by placeholders, so that
 * neither a style sheet nor a script of its own is built. In development the links stay.
 */
export function inlineParts(): Plugin {
  return {
    name: 'inline-parts',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: html => html.replace(sheet, stylePlace).replace(script, scriptPlace),
    },
  }
}

/** Puts style and script into a built template where it has the placeholders; tool pages have files of their own. */
export function insertParts(template: string, parts: InlineParts): string {
  return template
    .replace(stylePlace, () => `<style>${parts.style}</style>`)
    .replace(scriptPlace, () => `<script>${parts.script}</script>`)
}
