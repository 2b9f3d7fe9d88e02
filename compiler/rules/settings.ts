import { languages } from '../guide.ts'
import { entriesOf, everyString, ownValue } from '../raw.ts'
import type { Rule } from '../report.ts'

/** Checks settings: filled in for all languages or for none, and addresses are https. */
export const checkSettings: Rule = ({ single }, report) => {
  const { settings, screen } = single
  for (const [name, setting] of entriesOf(ownValue(single.guide.data, 'settings'))) {
    for (const language of languages) {
      if (isFilled(ownValue(ownValue(setting, 'label'), language))) continue
      const place = { file: single.guide, path: ['settings', name, 'label'] }
      const what = `the label of ${name} has no text in ${language}`
      report('missing-text', place, what, `add "${language}: …"`)
    }
  }
  for (const [name, value] of entriesOf(settings.data)) {
    const filled = languages.filter(language => isFilled(ownValue(value, language)))
    const empty = languages.filter(language => ownValue(value, language) === '')
    if (filled.length > 0 && empty.length > 0) {
      const what = `${name} is filled in for ${filled.join(', ')} but not for ${empty.join(', ')}`
      report(
        'uneven-setting',
        { file: settings, path: [name], at: 'key' },
        what,
        'fill in all, or none',
      )
    }
  }
  const addresses = [...everyString(ownValue(screen.data, 'links'), ['links'])]
    .filter(({ path }) => path.at(-1) === 'href')
    .map(found => ({ ...found, file: screen }))
  for (const [name, value] of entriesOf(settings.data)) {
    if (isFilled(value)) addresses.push({ file: settings, path: [name], text: value })
  }
  for (const { file, path, text } of addresses) {
    if (isSafeAddress(text)) continue
    report(
      'insecure-link',
      { file, path },
      `"${text}" is not a plain https address`,
      'write it as https://…',
    )
  }
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isSafeAddress(text: string): boolean {
  if (!/^https:\/\/[^\s\\@]+$/.test(text)) return false
  return URL.canParse(text)
}
