import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { Guide } from '../ui/guide.ts'
import { OutsideNotes } from '../ui/outside-notes.tsx'
import type { NameShown } from './found.ts'

type Props = { name: NameShown; words: FinderWords; guide: Guide }

/** The hint of a file's name, never a verdict, with the outside note that it rests on. */
export function NameHint({ name, words, guide }: Props) {
  const { says, note, isHint } = name
  return (
    <>
      <p>{says}</p>
      {isHint ? <p className="name-hint-only">{words.hintOnly}</p> : null}
      {note === undefined ? null : <OutsideNotes notes={[note]} guide={guide} />}
    </>
  )
}
