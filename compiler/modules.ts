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

/** Whether an import is of a content module. */
export function isModuleId(id: string): boolean {
  return id.startsWith('content:')
}

/**
 * What a module of the content exports.
 * @param id `content:guide`, `content:graph`, `content:flow`, `content:document`, `content:releases`, `content:date`, or of one language: `content:text/<language>`, `content:help/…`, `content:agent/…`, `content:topics/…`, `content:file-names/…`, `content:proof/…`, `content:changes/…`, `content:interface/<surface>/…`
 * @param isCounting whether the site counts answers, so that its promise of privacy must say so
 * @throws Error when there is no such module
 */
export function compileModule(content: Content, id: string, isCounting = false): unknown {
  const [kind, ...rest] = id.slice('content:'.length).split('/')
  const language = languages.find(known => known === rest.at(-1))
  const value =
    kind === 'text' && isCounting && language !== undefined
      ? compileCountingGuide(content, language)
      : compileKind(content, kind, rest, language)
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

function compileKind(
  content: Content,
  kind: string | undefined,
  rest: readonly string[],
  language: Language | undefined,
): unknown {
  if (kind === 'guide') return guideInfo
  if (kind === 'graph') return compileGraph(content)
  if (kind === 'flow') return compileFlow(content)
  if (kind === 'document') return content.document.title
  if (kind === 'releases') return compileReleases(content)
  if (kind === 'date') return content.document.date
  if (language === undefined) return undefined
  if (kind === 'text') return compileGuide(content, language)
  if (kind === 'help') return compileHelp(content, language)
  if (kind === 'agent') return compileAgent(content, language)
  if (kind === 'changes') return compileChanges(content, language)
  if (kind === 'proof') return compileProof(content, language)
  if (kind === 'file-names') return compileFileNames(content, language)
  if (kind === 'topics') return compileTopics(content, language)
  return kind === 'interface' ? compileWords(content, rest[0] ?? '', language) : undefined
}
