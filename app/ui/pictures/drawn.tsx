import type { AidsText, Drawing, DrawingText } from '../../../machines/content.ts'
import { plainText } from '../plain-text.ts'
import { ChooseByHand } from './choose-by-hand.tsx'
import { DefaultKey } from './default-key.tsx'
import { KeyButton } from './key-button.tsx'
import { KeyFiles } from './key-files.tsx'
import { Stages } from './stages.tsx'
import { TwoPasswords } from './two-passwords.tsx'

/** What a drawing is drawn from: its words, and the one that is marked. */
export type DrawingProps = { words: DrawingText['words']; at: string | undefined }

const drawings = {
  'key-button': KeyButton,
  'default-key': DefaultKey,
  'choose-by-hand': ChooseByHand,
  'key-files': KeyFiles,
  'two-passwords': TwoPasswords,
  stages: Stages,
} satisfies Record<Drawing, (props: DrawingProps) => unknown>

/** A picture with its text alternative, and for a screen the sentence that says it is a sketch. */
export function Drawn({ id, aids }: { id: string; aids: AidsText }) {
  const picture = aids.pictures[id]
  const text = picture && aids.drawings[picture.drawing]
  if (picture === undefined || text === undefined) return null
  const { drawing, at } = picture
  const Draw = drawings[drawing]
  return (
    <figure className={`picture picture-${drawing}`}>
      <div className={`drawing drawing-${drawing}`} role="img" aria-label={describe(text, at)}>
        <Draw words={text.words} at={at} />
      </div>
      {text.ofScreen ? <figcaption>{aids.words.sketch}</figcaption> : null}
    </figure>
  )
}

/** The text alternative, with what is marked at its end. */
function describe({ alt, words }: DrawingText, at: string | undefined): string {
  const said = plainText(alt)
  if (at === undefined) return said
  const mark = plainText(words['mark'] ?? [])
  return `${said} ${mark.charAt(0).toUpperCase()}${mark.slice(1)}: ${plainText(words[at] ?? [])}.`
}
