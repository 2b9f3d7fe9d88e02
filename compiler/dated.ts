import type { Draft } from './draft.ts'
import { compileGraph } from './graph.ts'
import type { Problem } from './problem.ts'
import { ownValue } from './raw.ts'
import type { Content } from './schema.ts'
import { parseSource } from './source-file.ts'

/** Which words the date of document.yaml was set for. */
export const datedFile = 'dated.yaml'

type Dated = { readonly contentVersion: string; readonly date: string }

function datedNow(content: Content): Dated {
  return { contentVersion: compileGraph(content).contentVersion, date: content.document.date }
}

function readDated(text: string): Dated {
  const { data } = parseSource(datedFile, text)
  return {
    contentVersion: String(ownValue(data, 'contentVersion')),
    date: String(ownValue(data, 'date')),
  }
}

/** What the ledger says when it is right. */
export function writeDated(content: Content): string {
  const { contentVersion, date } = datedNow(content)
  return `# Made by npm run fix: the words that the date of document.yaml was set for. After a merge run it again.
contentVersion: "${contentVersion}"
date: ${date}
`
}

/**
 * The ledger as npm run fix leaves it. Words that changed under an old date stay undated, so that the
 * check goes on asking for one; on the day itself they may change as often as they like.
 * @param today as 2026-11-22
 */
export function renewDated(content: Content, text: string, today: string): string {
  const isUndated = text !== '' && hasOldDate(datedNow(content), readDated(text))
  return isUndated && content.document.date < today ? text : writeDated(content)
}

/** Whether the words changed and their date did not. */
function hasOldDate(now: Dated, then: Dated): boolean {
  return now.date === then.date && now.contentVersion !== then.contentVersion
}

/** Words that changed since the date that every copy bears, and a ledger that does not say so. */
export function findUndated(content: Content, draft: Draft, text: string): Problem[] {
  if (text === writeDated(content)) return []
  const { document } = draft.single
  if (text !== '' && hasOldDate(datedNow(content), readDated(text))) {
    return [
      {
        rule: 'undated-words',
        file: document.name,
        ...document.locate(['date']),
        what: `the words changed since ${content.document.date}`,
        todo: `set date in ${document.name} and run npm run fix`,
      },
    ]
  }
  return [
    {
      rule: 'stale-file',
      file: document.name.replace(/[^/]+$/, datedFile),
      line: 1,
      column: 1,
      what: 'this file does not say which words have the date of document.yaml',
      todo: 'run npm run fix',
    },
  ]
}
