import type { Language, Rich, StepText } from '../machines/content.ts'
import type { HelpText, DrawingText, FoldedText } from '../machines/help-text.ts'
import { compileSteps, compileWords } from './compile.ts'
import type { CompiledWords } from './compile.ts'
import { toRich } from './rich.ts'
import type { Content } from './content.ts'
import { termFinder, termsIn } from './terms.ts'

/** Compiles the pictures and the glossary in one language; the import declares the type of the words. */
export function compileHelp(
  content: Content,
  language: Language,
): Omit<HelpText, 'words'> & { words: CompiledWords } {
  const finder = termFinder(content, language)
  const steps = compileSteps(content, language)
  const rich = (text: Readonly<Record<Language, string>>) =>
    toRich(text[language], language, content.screen)
  const drawings = Object.entries(content.pictures.drawings).flatMap(
    ([name, { alt, words, ofScreen }]): [string, DrawingText][] => {
      const layout = content.layouts.get(name)
      if (layout === undefined) return []
      const drawing = {
        alt: rich(alt),
        ...(ofScreen === undefined ? {} : { ofScreen }),
        words: Object.fromEntries(Object.entries(words).map(([key, word]) => [key, rich(word)])),
        layout,
      }
      return [[name, drawing]]
    },
  )
  const pictures = Object.entries(content.pictures.pictures).map(([id, { drawing, at }]) => [
    id,
    { drawing, ...(at === undefined ? {} : { at }) },
  ])
  return {
    words: compileWords(content, 'help', language) ?? {},
    drawings: Object.fromEntries(drawings),
    pictures: Object.fromEntries(pictures),
    terms: Object.fromEntries(
      Object.entries(content.glossary).map(([id, { word, means }]) => [
        id,
        { word: word[language], means: means[language] },
      ]),
    ),
    termsOn: Object.fromEntries(
      steps.map(({ id, text, folded }) => [id, termsIn(textsOf(text, folded).map(unmark), finder)]),
    ),
    folded: Object.fromEntries(steps.map(({ id, folded }) => [id, folded])),
  }
}

/** Every text of a step from the document, in reading order. */
function textsOf(text: StepText, { why, open, silent }: FoldedText): Rich[] {
  const { title, about, actions, important, says, asks, answers } = text
  const labels = answers.flatMap(({ label, hint = [] }) => [label, hint])
  return [
    title,
    ...about,
    ...actions,
    ...important,
    ...why,
    ...open,
    ...says,
    ...silent,
    asks ?? [],
    ...labels,
  ]
}

/** The text before its terms were marked. */
function unmark(rich: Rich): Rich {
  return rich.map(piece =>
    typeof piece !== 'string' && piece.kind === 'term' ? piece.text : piece,
  )
}
