import type { Mark, Rich } from '../../machines/content.ts'
import { fill } from './guide.ts'
import type { Guide } from './guide.ts'
import { Term } from './term.tsx'
import { inLanguage } from '../platform/languages.ts'

type Props = { rich: Rich; guide: Guide }

/**
 * Renders a sentence. Every piece is an element of its own, so that a page translator may wrap text without React
 * losing its nodes.
 */
export function RichText({ rich, guide }: Props) {
  return rich.map((piece, index) =>
    typeof piece === 'string' ? (
      <span
        key={index}
        className={piece === '.' && hasMeaning(rich[index - 1]) ? 'after-pair' : undefined}
      >
        {piece}
      </span>
    ) : (
      <MarkedText key={index} piece={piece} guide={guide} />
    ),
  )
}

/** Whether a piece is rendered as a block, so that punctuation after it would be alone. */
function hasMeaning(piece: Rich[number] | undefined): boolean {
  return typeof piece === 'object' && 'means' in piece && piece.meansFirst !== true
}

function MarkedText({ piece, guide }: { piece: Mark; guide: Guide }) {
  if (piece.kind === 'strong') return <strong>{piece.text}</strong>
  if (piece.kind === 'link')
    return <OutsideLink text={piece.text} href={piece.href} guide={guide} />
  if (piece.kind === 'term') return <Term id={piece.id} text={piece.text} guide={guide} />
  const seen = (
    <b className={`on-screen on-screen-${piece.kind}`} {...inLanguage(piece.language)}>
      {piece.text}
    </b>
  )
  if (piece.means === undefined) return seen
  if (piece.meansFirst) {
    const own = fill(guide.words.probablyFirst, { means: piece.means })
    return (
      <>
        <span className="on-screen-own">{own}</span>
        <span className="on-screen-there">
          <span className="visually-hidden">{` ${guide.words.onScreen}`}</span> {seen}
        </span>
      </>
    )
  }
  return (
    <span className="on-screen-pair">
      {seen}
      <span className="on-screen-means">{` ${fill(guide.words.probably, { text: piece.means })}`}</span>
    </span>
  )
}

/** An external link: it opens in a new tab and says so. */
export function OutsideLink({ text, href, guide }: { text: string; href: string; guide: Guide }) {
  return (
    <a className="outside-link" href={href} target="_blank" rel="noopener noreferrer">
      <span>{text}</span>
      <span className="visually-hidden">{` (${guide.words.opensNewTab})`}</span>
    </a>
  )
}
