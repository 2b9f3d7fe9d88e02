import { Fragment } from 'react'
import type { Card } from '../../../machines/help-text.ts'
import type { DrawingProps } from './drawn.tsx'
import { Shape } from './shapes.tsx'
import { Words } from './words.tsx'

type Props = DrawingProps & { cards: readonly Card[]; between: string | undefined }

/** A picture of cards side by side, stacked where there is no room; one may be marked. */
export function Cards({ words, shapes, at, cards, between }: Props) {
  return cards.map(({ shape, word, about }, index) => (
    <Fragment key={word}>
      {index > 0 && between !== undefined ? <Shape name="between" path={shapes[between]} /> : null}
      <div className={word === at ? 'card card-marked' : 'card'}>
        <Shape name="own" path={shapes[shape]} />
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
