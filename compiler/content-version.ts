import { createHash } from 'node:crypto'
import { languages } from './guide.ts'
import { compileHelp } from './help.ts'
import { compileAgent, compileGuide, compileWords } from './compile.ts'
import { compileFileNames } from './file-names.ts'
import { compileTopics } from './finder.ts'
import type { Content } from './content.ts'

/**
 * The content version: a hash of all texts in every language, so that an outdated copy can be recognised.
 * @param flow the version of the flow, which is part of it
 */
export function contentVersion(content: Content, flow: string): string {
  const said = languages.map(language => [
    compileGuide(content, language),
    compileHelp(content, language),
    compileAgent(content, language),
    compileTopics(content, language),
    compileFileNames(content, language).names.map(({ text }) => text),
    content['file-names'].nothing?.[language],
    [...content.words.keys()].map(group => [group, compileWords(content, group, language)]),
  ])
  return createHash('sha256')
    .update(JSON.stringify([flow, said]))
    .digest('hex')
    .slice(0, 8)
}
