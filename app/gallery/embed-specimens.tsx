import words from 'every-language:content:interface/embed'
import { EmbeddedGuide } from '../embed/embedded-guide.tsx'
import type { Specimen } from './specimen.ts'

/** The embedded guide: a question, a solution, a limit. */
export const embedSpecimens = ['start', 'use-gost', 'hand-over'].map((step): Specimen => {
  return {
    name: `embedded page: ${step}`,
    draw: ({ flow, text, guide }) => (
      <EmbeddedGuide
        flow={flow}
        text={text}
        words={words[text.language]}
        step={step}
        base={guide.base}
        site="https://eds.example"
      />
    ),
  }
})
