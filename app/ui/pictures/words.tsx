import type { Rich } from '../../../machines/content.ts'

type Props = { of: Rich | undefined }

/** Words in a drawing; what stands on a screen keeps its own language and its look. */
export function Words({ of = [] }: Props) {
  return of.map((piece, index) => {
    if (typeof piece === 'string') return <span key={index}>{piece}</span>
    return piece.kind === 'label' || piece.kind === 'message' ? (
      <b key={index} lang={piece.language}>
        {piece.text}
      </b>
    ) : (
      <b key={index}>{piece.text}</b>
    )
  })
}
