import { guideInfo, languages } from './guide.ts'
import type { Language } from '../machines/content.ts'
import { compileHelp } from './help.ts'
import { compileAgent, compileGuide, compileWords } from './compile.ts'
import { compileFileNames } from './file-names.ts'
import { compileTopics } from './finder.ts'
import { compileFlow } from './flow.ts'
import { compileGraph } from './graph.ts'
import { compileProof } from './proof/proof.ts'
import { compileChanges, compileReleases } from './release/history.ts'
import type { Content } from './content.ts'

/** The modules `content:<name>` that exist once. They are declared in app/platform/content-modules.d.ts. */
const single = new Map<string, (content: Content) => unknown>([
  ['guide', () => guideInfo],
  ['graph', compileGraph],
  ['flow', compileFlow],
  ['document', ({ document }) => document.title],
  ['date', ({ document }) => document.date],
  ['releases', compileReleases],
])

type OfLanguage = {
  readonly compile: (content: Content, language: Language) => unknown
  /** Its type, and the file of machines/ that declares it. */
  readonly type: readonly [name: string, file: string]
}
/**
 * The modules `content:<name>/<language>`. A new one is a line here; npm run fix declares it. The words of the
 * interface are further ones, `content:interface/<surface>/<language>`.
 */
export const modulesOfLanguage = new Map<string, OfLanguage>([
  ['text', { compile: compileGuide, type: ['GuideText', 'content'] }],
  ['help', { compile: compileHelp, type: ['HelpText', 'help-text'] }],
  ['agent', { compile: compileAgent, type: ['AgentText', 'content'] }],
  ['topics', { compile: compileTopics, type: ['TopicTexts', 'content'] }],
  ['file-names', { compile: compileFileNames, type: ['FileNames', 'content'] }],
  ['proof', { compile: compileProof, type: ['ProofText', 'proof-text'] }],
  ['changes', { compile: compileChanges, type: ['ChangesText', 'releases'] }],
])

/** Whether an import is of a content module. */
export function isModuleId(id: string): boolean {
  return id.startsWith('content:')
}

/**
 * What a module of the content exports.
 * @param isCounting whether the site counts answers, so that its promise of privacy must say so
 * @throws Error when there is no such module
 */
export function compileModule(content: Content, id: string, isCounting = false): unknown {
  const [kind = '', ...rest] = id.slice('content:'.length).split('/')
  const language = languages.find(known => known === rest.at(-1))
  const value =
    language === undefined
      ? single.get(kind)?.(content)
      : kind === 'interface'
        ? compileWords(content, rest[0] ?? '', language)
        : kind === 'text' && isCounting
          ? compileCountingGuide(content, language)
          : modulesOfLanguage.get(kind)?.compile(content, language)
  if (value === undefined)
    throw new Error(
      `There is no module "${id}". They are declared in app/platform/content-modules.d.ts and content-modules.generated.d.ts.`,
    )
  return value
}

/** The texts of the pages, with the privacy text of a site that counts answers. */
function compileCountingGuide(content: Content, language: Language) {
  const guide = compileGuide(content, language)
  const { privacy } = compileWords(content, 'insights', language) ?? {}
  return privacy === undefined ? guide : { ...guide, words: { ...guide.words, privacy } }
}
