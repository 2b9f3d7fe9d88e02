import { languages } from '../guide.ts'
import { valueAt } from '../raw.ts'
import type { Rule } from '../report.ts'

/** A caller holds no more than this in the ear: about a quarter of a minute. */
const mostWords = 40

/** The lines of the agent console: what is said is short, and what is asked is a question. */
export const checkAgent: Rule = ({ steps }, report) => {
  for (const { file } of steps.values()) {
    for (const language of languages) {
      const check = valueAt(file.data, ['agent', 'check', language])
      if (typeof check === 'string' && check.trim() !== '' && !check.includes('?')) {
        const path = ['agent', 'check', language]
        report('asks-nothing', { file, path }, `${language} asks nothing`, 'end it in a question')
      }
      const say = valueAt(file.data, ['agent', 'say', language])
      const count = typeof say === 'string' ? (say.match(/[\p{L}\p{N}]\S*/gu) ?? []).length : 0
      if (count <= mostWords) continue
      const what = `${language} has ${count} words to say in one breath`
      const path = ['agent', 'say', language]
      report('long-say', { file, path }, what, `say it in ${mostWords} words`)
    }
  }
}
