import { useId, useState } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { Guide } from '../ui/guide.ts'
import { nameShown } from './found.ts'
import type { NameReader } from './load-finder.ts'
import { enter, noEntry } from './long-text.ts'
import { NameHint } from './name-hint.tsx'
import { PickFile, droppedName } from './pick-file.tsx'
import { usePreventFileDrops } from './prevent-file-drops.ts'
import { titleOf } from '../ui/step-words.ts'

export type FileNameBoxProps = {
  /** The step that shows the box; a hint does not link to it. */
  step: string
  text: GuideText
  words: FinderWords
  guide: Guide
  reader: NameReader
  hrefOf: (step: string) => string
  onChoose: (event: MouseEvent, step: string) => void
}

/** A field that tells from a file's name what the file probably is. The file itself is never opened. */
export function FileNameBox(props: FileNameBoxProps) {
  const { step, text, words, guide, reader, hrefOf, onChoose } = props
  const id = useId()
  const [entry, setEntry] = useState(noEntry)
  const put = (value: string) => setEntry(before => enter(before, value))
  const name =
    entry.full.trim() === '' ? undefined : nameShown(reader.names, reader.read(entry.full))
  const next = name?.step
  usePreventFileDrops()
  return (
    <details className="folded file-name">
      <summary>{words.fileNameHeading}</summary>
      <div
        className="file-name-box"
        onDragOver={event => event.preventDefault()}
        onDrop={event => {
          event.preventDefault()
          put(droppedName(event) ?? '')
        }}
      >
        <label htmlFor={id}>{words.fileName}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={entry.shown}
          aria-describedby={`${id}-privacy`}
          onChange={event => put(event.target.value)}
        />
        <div className="finder-tools">
          <PickFile word={words.pickFile} onPick={put} />
          <span>{words.dropFile}</span>
        </div>
        <p id={`${id}-privacy`} className="finder-hint">
          {words.nameOnly}
        </p>
        <div role="status" className="finder-says">
          {name === undefined ? null : <NameHint name={name} words={words} guide={guide} />}
        </div>
        {next === undefined || next === step ? null : (
          <a href={hrefOf(next)} onClick={event => onChoose(event, next)}>
            {titleOf(text, next)}
          </a>
        )}
      </div>
    </details>
  )
}
