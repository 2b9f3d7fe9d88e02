import { languages } from '../guide.ts'
import { valueAt } from '../raw.ts'
import type { Rule } from '../report.ts'

/** The most words of a spoken line: about 15 seconds. */
const mostWords = 40
/** The question marks of the world's scripts. */
const questionMark = /[?\u061F\u037E\uFF1F]/u

/** Checks the agent's lines: short enough to say, and the question is one. */
export const checkAgent: Rule = ({ steps }, report) => {
  for (const { file } of steps.values()) {
    for (const language of languages) {
      const check = valueAt(file.data, ['agent', 'check', language])
      if (typeof check === 'string' && check.trim() !== '' && !questionMark.test(check)) {
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
