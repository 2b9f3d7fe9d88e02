import { stringify } from 'yaml'
import type { ReleaseEntry } from '../schema.ts'

const draftNote = '  # Rewrite these lines for readers, then run npm run release -- --keep.'

/**
 * The file of releases with an entry put on top. Its comments and all other entries stay as they are.
 * @param text the file as it is
 */
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

/** The file of releases without the entry that is still a draft, if there is one. */
export function dropDraft(text: string): string {
  const parts = text.split(/^(?=- )/m)
  const kept = parts.filter(part => !/^ {2}draft: true$/m.test(part))
  const rest = kept.join('')
  return /^- /m.test(rest) ? rest : `${rest.replace(/\[\]\s*$/, '')}[]\n`
}

/** The draft made an entry for good. */
export function keepDraft(text: string): string {
  return text.replace(`${draftNote}\n`, '').replace(/^ {2}draft: true\n/m, '')
}

/** The file of the document with the day of its words. */
export function setDate(text: string, date: string): string {
  return text.replace(/^date: .*$/m, () => `date: ${date}`)
}
