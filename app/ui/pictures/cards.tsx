import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { DrawingProps } from './drawn.tsx'
import { Shape } from './shapes.tsx'
import { Words } from './words.tsx'

type Card = { shape: 'file' | 'storage' | 'account'; word: string; about: string }
type Props = DrawingProps & { cards: readonly Card[]; between?: ReactNode }

/** Things side by side, or one under another where there is no room; one of them may be marked. */
export function Cards({ words, at, cards, between }: Props) {
  return cards.map(({ shape, word, about }, index) => (
    <Fragment key={word}>
      {index > 0 ? between : null}
      <div className={word === at ? 'card card-marked' : 'card'}>
        <Shape name={shape} />
        <p>
          <b>
            <Words of={words[word]} />
          </b>
          <span>
            <Words of={words[about]} />
          </span>
          {word === at ? (
            <span className="mark-drawn">
              <Shape name="check" />
              <Words of={words['mark']} />
            </span>
          ) : null}
        </p>
      </div>
    </Fragment>
  ))
}
