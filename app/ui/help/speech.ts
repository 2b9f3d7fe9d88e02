import type { Language, Rich, StepText } from '../../../machines/content.ts'
import type { FoldedText } from '../../../machines/help-text.ts'
import type { HelpWords, PageWords } from '../../../machines/interface-words.generated.ts'

/** A run of text to be spoken in one language. */
export type Saying = { readonly text: string; readonly language: Language }

/**
 * The runs of text to speak for a step, in reading order.
 * @param folded the step's closed details
 * @param canSay whether there is a voice for a language. On-screen words are spoken in their own language if there is,
 *   else as their translation.
 */
export function sayStep(
  step: StepText,
  folded: FoldedText | undefined,
  words: PageWords & HelpWords,
  language: Language,
  canSay: (language: Language) => boolean,
): Saying[] {
  const say = (rich: Rich) => sayRich(rich, language, canSay)
  const part = (heading: string, texts: readonly Rich[]) =>
    texts.length === 0 ? [] : [{ text: heading, language }, ...texts.flatMap(say)]
  return [
    ...say(step.title),
    ...step.about.flatMap(say),
    ...part(words.actionsHeading, step.actions),
    ...step.important.flatMap(say),
    ...part(words.whyHeading, folded?.why ?? []),
    ...part(words.openHeading, folded?.open ?? []),
    ...part(words.saysHeading, step.says),
    ...part(words.silentHeading, folded?.silent ?? []),
    ...[...step.notes, ...(folded?.notes ?? [])].flatMap(({ heading, text }) =>
      part(words.outsideHeading, heading === undefined ? [[text]] : [[`${heading}. `], [text]]),
    ),
    ...say(step.asks ?? []),
    ...step.answers.flatMap(({ label, hint = [] }) => [...say(label), ...say(hint)]),
  ]
}

function sayRich(
  rich: Rich,
  language: Language,
  canSay: (language: Language) => boolean,
): Saying[] {
  const sayings: Saying[] = []
  for (const piece of rich) {
    const said = sayPiece(piece, language, canSay)
    const last = sayings[sayings.length - 1]
    if (last?.language === said.language) {
      sayings.splice(-1, 1, { ...last, text: last.text + said.text })
    } else sayings.push(said)
  }
  // Punctuation alone would be read out as a word.
  return sayings.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}

function sayPiece(
  piece: Rich[number],
  language: Language,
  canSay: (language: Language) => boolean,
): Saying {
  if (typeof piece === 'string') return { text: piece, language }
  if (piece.kind !== 'label' && piece.kind !== 'message') return { text: piece.text, language }
  if (piece.language === language || canSay(piece.language))
    return { text: piece.text, language: piece.language }
  return { text: piece.means ?? piece.text, language }
}
