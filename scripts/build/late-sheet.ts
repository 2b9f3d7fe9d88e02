import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { writeInFolders } from './file-tree.ts'
import { lateStyle } from './page-style.ts'

const sourceLink = /<link rel="stylesheet" media="print" href="[^"]*\/app\/styles\/late\.css"[^>]*>/
const place = '<!--late-sheet-->'

/**
 * A Vite plugin that replaces the link to the late style sheet in a template by a placeholder: guide and embedded pages
 * link one and the same file, and Vite would make the link one that blocks the first paint. In development the link
 * stays.
 */
export function lateSheet(): Plugin {
  return {
    name: 'late-sheet',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: html => html.replace(sourceLink, place),
    },
  }
}

/**
 * Writes the late style sheet into a built site.
 * @returns the link to it
 */
export async function writeLateSheet(folder: string, base: string): Promise<string> {
  const text = await lateStyle()
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const file = `assets/late-${hash}.css`
  await writeInFolders(join(folder, file), text)
  return `<link rel="stylesheet" media="print" href="${base}${file}" />`
}

/** Puts the link into a built template, if that has the placeholder; tool pages have their whole style in one sheet. */
export function insertLateSheet(template: string, link: string): string {
  return template.replace(place, link)
}
