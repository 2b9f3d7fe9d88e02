import { align } from './align.ts'

/** A run of words that stayed, were removed or were added. */
export type WordRun = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Diffs two texts word by word. The runs of one side, joined, give that text. */
export function diffWords(before: string, after: string): WordRun[] {
  const runs: WordRun[] = []
  const add = (kind: WordRun['kind'], text: string) => {
    const last = runs.at(-1)
    if (last?.kind === kind) runs[runs.length - 1] = { kind, text: last.text + text }
    else runs.push({ kind, text })
  }
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') add('removed', removed)
    if (added !== '') add('added', added)
    removed = ''
    added = ''
  }
  for (const [one, other] of align(wordsOf(before), wordsOf(after), (a, b) => a === b)) {
    if (one === other && one !== undefined) {
      flush()
      add('same', one)
    } else {
      removed += one ?? ''
      added += other ?? ''
    }
  }
  flush()
  return runs
}

/** Words with the space behind them, and punctuation. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}-]+\s*|[^\p{L}\p{N}\s]+\s*|\s+/gu) ?? []
}
