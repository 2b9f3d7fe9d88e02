import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { ConfigData } from 'html-validate'
import { guide } from '../../../compiler/guide.ts'

const config: ConfigData = {
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes void elements as `<meta/>`, which HTML allows.
    'void-style': 'off',
    // The finder's combobox has no native equivalent with titles and breadcrumbs.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
}

/** Prepares its rules once; HtmlValidate itself would do so for every page, which takes longer than to judge the page. */
class PreparedOnce extends StaticConfigLoader {
  #prepared: ReturnType<StaticConfigLoader['getConfigFor']> | undefined
  override getConfigFor(...asked: Parameters<StaticConfigLoader['getConfigFor']>) {
    return (this.#prepared ??= super.getConfigFor(...asked))
  }
}
const validator = new HtmlValidate(new PreparedOnce(config))

/** The one-file edition contains every step but shows one at a time, so landmarks are unique when visible. */
const oneAtATime = new HtmlValidate(
  new PreparedOnce({ ...config, rules: { ...config.rules, 'unique-landmark': 'off' } }),
)

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
