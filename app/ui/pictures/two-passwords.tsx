import { Cards } from './cards.tsx'
import type { DrawingProps } from './drawn.tsx'
import { Shape } from './shapes.tsx'

/** Two passwords that are not the same one. */
export function TwoPasswords(props: DrawingProps) {
  return (
    <Cards
      {...props}
      cards={[
        { shape: 'storage', word: 'storage', about: 'storageIs' },
        { shape: 'account', word: 'account', about: 'accountIs' },
      ]}
      between={<Shape name="differ" />}
    />
  )
}
