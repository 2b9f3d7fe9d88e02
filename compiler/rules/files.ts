import type { Rule } from '../report.ts'

/** Files that are not there, files that nothing reads, and files that are not YAML. */
export const checkFilesThere: Rule = ({ missing, stray }, report) => {
  for (const file of missing) {
    report('missing-file', { file }, 'this file is not there', 'bring it back')
  }
  for (const file of stray) {
    const todo = 'name it <id>.yaml directly in its folder, or move it elsewhere'
    report('stray-file', { file }, 'nothing reads this file', todo)
  }
}
