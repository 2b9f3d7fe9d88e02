import { languages } from '../../compiler/guide.ts'
import type { Measure } from './measure.ts'

/** The measurement as a table. */
export function formatMeasure({ ways, medians }: Measure): string {
  const rows = ways.map(({ answers, steps, decisions, words, document }) =>
    row(
      [decisions, ...languages.map(language => words[language]), document],
      `${answers.join(' > ')} = ${steps.at(-1)}`,
    ),
  )
  return [
    'Words read in <main> from the start to the end of the first action, and in the document from its top.',
    row(['decisions', ...languages, 'document'], 'way'),
    ...rows,
    row(
      [medians.decisions, ...languages.map(language => medians.words[language]), medians.document],
      'median',
    ),
  ].join('\n')
}

function row(figures: readonly (string | number)[], name: string): string {
  return `${figures.map(figure => String(figure).padStart(9)).join(' ')}  ${name}`
}
