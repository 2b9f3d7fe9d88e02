import type { Rich } from '../../../machines/content.ts'
import { inLanguage } from '../../platform/languages.ts'

type Props = { of: Rich | undefined }

/** Words in a drawing; on-screen words keep their language and look. */
export function Words({ of = [] }: Props) {
  return of.map((piece, index) => {
    if (typeof piece === 'string') return <span key={index}>{piece}</span>
    return piece.kind === 'label' || piece.kind === 'message' ? (
      <b key={index} {...inLanguage(piece.language)}>
        {piece.text}
      </b>
    ) : (
      <b key={index}>{piece.text}</b>
    )
  })
}
