import { escapeHtml } from '../../machines/html-page.ts'

type Place = { readonly file: string; readonly line?: number; readonly column?: number }

/** A link that opens a file in the editor of the developer: the running one, or the one in LAUNCH_EDITOR. */
export function editorLink({ file, line = 1, column = 1 }: Place, text: string): string {
  const place = encodeURIComponent(`${file}:${line}:${column}`)
  return `<a data-editor href="/__open-in-editor?file=${place}">${escapeHtml(text)}</a>`
}
