import { languages } from '../guide.ts'
import type { Language } from '../../machines/content.ts'
import type { Draft } from '../draft.ts'
import { entriesOf, valueAt } from '../raw.ts'
import type { Rule } from '../report.ts'
import { findForm, lowerCase, termForm } from '../terms.ts'
import { everyText } from '../texts.ts'

/** Checks the glossary: each form of a term occurs in at least one step. */
export const checkGlossary: Rule = (draft, report) => {
  const file = draft.single.glossary
  if (!draft.isWhole) return
  for (const language of languages) {
    const said = textOfSteps(draft, language)
    const lowered = lowerCase(said)
    for (const [id] of entriesOf(file.data)) {
      const forms = valueAt(file.data, [id, 'forms', language])
      for (const [index, form] of Array.isArray(forms) ? forms.entries() : []) {
        if (typeof form !== 'string' || form.trim() === '') continue
        if (findForm(termForm(form), said, lowered) !== null) continue
        const what = `no step says "${form}" in ${language}`
        const todo = 'write the form as the texts have it, or delete it'
        report('unused-term', { file, path: [id, 'forms', language, index] }, what, todo)
      }
    }
  }
}

function textOfSteps(draft: Draft, language: Language): string {
  const texts: string[] = []
  const inSteps = new Set([...draft.steps.values()].map(({ file }) => file))
  for (const { file, form, values } of everyText(draft)) {
    if (form !== 'rich' || !inSteps.has(file)) continue
    for (const value of values) if (value.language === language) texts.push(value.text)
  }
  return texts.join('\n')
}
