import { HtmlValidate } from 'html-validate'
import type { ConfigData } from 'html-validate'
import { guide } from '../../../compiler/guide.ts'

const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes void elements as `<meta/>`, which HTML allows.
    'void-style': 'off',
    // A combobox with a list box (the finder) has no native element that holds titles and reasons.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
}
const validator = new HtmlValidate(config)

/** The one file holds every step, but shows one at a time: a landmark has no other beside it. */
const oneAtATime = new HtmlValidate({
  ...config,
  rules: { ...config.rules, 'unique-landmark': 'off' },
})

/** The problems of an HTML page, as `where:line rule: what (selector)`. */
export async function htmlFaults(html: string, where: string): Promise<string[]> {
  const judge = where === `${guide.id}.html` ? oneAtATime : validator
  const { results } = await judge.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, selector }) =>
        `${where}:${line} ${ruleId}: ${message} (${selector})`,
    ),
  )
}
