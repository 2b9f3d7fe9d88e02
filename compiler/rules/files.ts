import type { Rule } from '../report.ts'

/** Checks for missing, unknown and misnamed files. */
export const checkFilesThere: Rule = ({ missing, stray }, report) => {
  for (const file of missing) {
    report('missing-file', { file }, 'this file is not there', 'bring it back')
  }
  for (const file of stray) {
    const todo = file.name.includes('/finder/')
      ? 'name it steps/<step>.<language>.txt or topics/<topic>/<language>.txt, messages.<language>.txt for messages'
      : 'name it <id>.yaml directly in its folder, or move it elsewhere'
    report('stray-file', { file }, 'nothing reads this file', todo)
  }
}
