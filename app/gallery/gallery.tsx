import { useState } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { answerSpecimens } from './answer-specimens.tsx'
import { embedSpecimens } from './embed-specimens.tsx'
import type { Theme } from './forced-states.ts'
import { finderSpecimens } from './finder-specimens.tsx'
import { deferredSpecimens } from './deferred-specimens.tsx'
import { mapSpecimens } from './map-specimens.tsx'
import { partSpecimens } from './part-specimens.tsx'
import type { Specimen } from './specimen.ts'

type Props = { flow: Flow; texts: readonly GuideText[]; base: string }

const specimens = [
  ...answerSpecimens,
  ...partSpecimens,
  ...finderSpecimens,
  ...deferredSpecimens,
  ...embedSpecimens,
  ...mapSpecimens,
]
const themes: readonly Theme[] = ['light', 'dark']
const widths = ['18rem', '24rem', '40rem']

/** Every part in every state, each in all languages and two themes. */
export function Gallery({ flow, texts, base }: Props) {
  const [wanted, setWanted] = useState('')
  const [width, setWidth] = useState('24rem')
  const shown = specimens.filter(({ name }) => name.includes(wanted))
  return (
    <>
      <form className="gallery-controls">
        <label>
          {'Part '}
          <input value={wanted} onChange={event => setWanted(event.target.value)} />
        </label>
        <label>
          {'Width '}
          <select value={width} onChange={event => setWidth(event.target.value)}>
            {widths.map(one => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <span>{`${shown.length} of ${specimens.length}`}</span>
        {texts.map(({ language }) => (
          <span key={language}>
            <a href={`${base}${language}/`}>{language}</a>{' '}
            <a href={`${base}${language}/agent/`}>console</a>{' '}
            <a href={`${base}${language}/map/`}>map</a>
          </span>
        ))}
      </form>
      {shown.map(specimen => (
        <section key={specimen.name} className="gallery-part" data-specimen={specimen.name}>
          <h2>{specimen.name}</h2>
          <div className="gallery-cells">
            {themes.map(theme =>
              texts.map(text => (
                <Cell
                  key={`${theme}/${text.language}`}
                  {...{ specimen, theme, text, flow, base, width }}
                />
              )),
            )}
          </div>
        </section>
      ))}
    </>
  )
}

type CellProps = {
  specimen: Specimen
  theme: Theme
  text: GuideText
  flow: Flow
  base: string
  width: string
}

function Cell({ specimen, theme, text, flow, base, width }: CellProps) {
  const guide = { language: text.language, words: text.words, base }
  return (
    <div
      className="gallery-cell"
      data-theme={theme}
      lang={text.language}
      ref={cell => cell?.style.setProperty('--cell', width)}
    >
      {specimen.draw({ flow, text, guide })}
    </div>
  )
}
