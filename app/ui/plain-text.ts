import type { Rich } from '../../machines/content.ts'

/** A rich text as plain text, for titles, summaries and copies; on-screen words in « ». */
export function plainText(rich: Rich): string {
  return rich
    .map(piece => {
      if (typeof piece === 'string') return piece
      return piece.kind === 'label' || piece.kind === 'message' ? `«${piece.text}»` : piece.text
    })
    .join('')
}
