import { stringify } from 'yaml'
import type { ReleaseEntry } from '../schemas/releases.ts'

const draftNote = '  # Rewrite these lines for readers, then run npm run release -- --keep.'

/** The file of releases with an entry added on top; comments and other entries stay. @param text the file as it is */
export function addRelease(text: string, entry: ReleaseEntry): string {
  const yaml = stringify([entry], {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  })
  const noted = entry.draft
    ? yaml.replace('  "changes":', 'changes:').replace(/^ {2}changes:/m, `${draftNote}\n  changes:`)
    : yaml
  const [, head = '', rest = ''] = /^((?:#[^\n]*\n|\n)*)([\s\S]*)$/.exec(text) ?? []
  return `${head}${noted}${rest.trim() === '[]' ? '' : rest}`
}

/** The file of releases without a draft entry. */
export function dropDraft(text: string): string {
  const parts = text.split(/^(?=- )/m)
  const kept = parts.filter(part => !/^ {2}draft: true$/m.test(part))
  const rest = kept.join('')
  return /^- /m.test(rest) ? rest : `${rest.replace(/\[\]\s*$/, '')}[]\n`
}

/** The file of releases with the draft made permanent. */
export function keepDraft(text: string): string {
  return text.replace(`${draftNote}\n`, '').replace(/^ {2}draft: true\n/m, '')
}

/** The file of the document with a new date of the content. */
export function setDate(text: string, date: string): string {
  return text.replace(/^date: .*$/m, () => `date: ${date}`)
}
