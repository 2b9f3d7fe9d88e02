import { useEffect } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import type { Parts } from '../platform/parts.ts'
import { FileNameBox } from './file-name-box.tsx'
import type { FileNameBoxProps } from './file-name-box.tsx'
import { useFinderWords, useNameReader } from './load-finder.ts'
import { StartFinder } from './start-finder.tsx'
import type { StepTool } from './tool-of.ts'

export type DeferredToolProps = {
  tool: StepTool
  step: string
  flow: Flow
  text: GuideText
  base: string
  /** Runs a move for a plain click and leaves other clicks to the browser. */
  onClick: (event: MouseEvent, move: () => void) => void
  onJump: (step: string) => void
  /** Steps of the person's trail, which the finder offers. */
  recent?: readonly string[] | undefined
  /** Of a large guide: its steps, which are fetched as they are needed. */
  parts?: Pick<Parts, 'load' | 'loadAll'> | undefined
}

/** The finder or the file name reader, with its texts; suspends while they load. */
export function DeferredTool(props: DeferredToolProps) {
  const { tool, step, flow, text, base, onClick, onJump, recent, parts: fetched } = props
  const { language } = text
  const finderWords = useFinderWords(language)
  const parts = {
    text,
    words: finderWords,
    guide: { language, words: text.words, base },
    hrefOf: (to: string) => stepPath(language, to, base),
  }
  return tool === 'finder' ? (
    <StartFinder {...parts} flow={flow} onChoose={onJump} recent={recent} parts={fetched} />
  ) : (
    <DeferredFileName
      {...parts}
      fetched={fetched}
      step={step}
      onChoose={(event, to) => onClick(event, () => onJump(to))}
    />
  )
}

type DeferredFileNameProps = Omit<FileNameBoxProps, 'reader'> & {
  fetched: DeferredToolProps['parts']
}

function DeferredFileName({ fetched, ...props }: DeferredFileNameProps) {
  const reader = useNameReader(props.text.language)
  useEffect(() => {
    // The steps that a name may lead to, whose titles are shown.
    for (const { text } of reader.names.names)
      if (text.step !== undefined) fetched?.load(text.step).catch(() => undefined)
  }, [reader, fetched])
  return <FileNameBox {...props} reader={reader} />
}
