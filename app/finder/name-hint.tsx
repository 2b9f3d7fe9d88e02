import type { GuideText } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { Guide } from '../ui/guide.ts'
import { OutsideNotes } from '../ui/outside-notes.tsx'
import type { KeyFileHint } from '../../machines/key-file-name.ts'
import { noteOfName, wordOfName } from './key-hint.ts'

type Props = { hint: KeyFileHint; words: FinderWords; text: GuideText; guide: Guide }

/** What a file's name tells: a hint and never a verdict, with the outside note that it rests on. */
export function NameHint({ hint, words, text, guide }: Props) {
  const note = noteOfName(hint, text)
  return (
    <>
      <p className="name-hint">{wordOfName(hint, words)}</p>
      {hint === 'nothing' ? null : <p className="name-hint-only">{words.hintOnly}</p>}
      {hint === 'nothing' || note === undefined ? null : (
        <OutsideNotes notes={[note]} guide={guide} />
      )}
    </>
  )
}
