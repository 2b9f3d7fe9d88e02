import { Cards } from './cards.tsx'
import type { DrawingProps } from './drawn.tsx'

/** The three kinds of key file, each with what it is for. */
export function KeyFiles(props: DrawingProps) {
  return (
    <Cards
      {...props}
      cards={[
        { shape: 'file', word: 'gost', about: 'gostFor' },
        { shape: 'file', word: 'rsa', about: 'rsaFor' },
        { shape: 'file', word: 'auth', about: 'authFor' },
      ]}
    />
  )
}
