import { languages } from './guide.ts'
import type { Language } from '../machines/content.ts'
import type { parseSource, SourceFile } from './source-file.ts'
import { parseNamedLines, parseSentences } from './text-source.ts'

/** People's own words, or messages as they appear on a screen. */
type SentenceKind = 'phrases' | 'messages'
/** One file of training sentences, all of one step or one topic outside the document. */
export type SentenceFile = {
  readonly kind: SentenceKind
  readonly holder: 'step' | 'topic'
  readonly id: string
  readonly language: Language
  readonly file: SourceFile
}
/** The files of `content/finder`, read but not yet checked. */
export type FinderFiles = {
  readonly sentences: readonly SentenceFile[]
  /** The other data of a topic, by its id. */
  readonly topics: ReadonlyMap<string, SourceFile>
  readonly chatter: ReadonlyMap<Language, SourceFile>
  readonly words: SourceFile
  readonly all: readonly SourceFile[]
  /** Paths that no rule knows. */
  readonly stray: readonly string[]
}

/** The file of synonyms, in all languages at once. */
export const finderWordsPath = 'finder/words.txt'
const ofStep = /^finder\/steps\/([^/.]+)\.(messages\.)?([^/.]+)\.txt$/u
const ofTopic = /^finder\/topics\/([^/.]+)\/(messages\.)?([^/.]+)\.txt$/u
const aboutTopic = /^finder\/topics\/([^/.]+)\/topic\.yaml$/u
const ofChatter = /^finder\/chatter\.([^/.]+)\.txt$/u

/**
 * Reads the finder's training data.
 * @param paths of all content files, sorted
 * @param textOf the text of a file
 * @param named how a path is named in a problem
 * @param parse reads YAML
 */
export function readFinderFiles(
  paths: readonly string[],
  textOf: (path: string) => string,
  named: (path: string) => string,
  parse: typeof parseSource,
): FinderFiles {
  const sentences: SentenceFile[] = []
  const topics = new Map<string, SourceFile>()
  const chatter = new Map<Language, SourceFile>()
  const words = parseNamedLines(named(finderWordsPath), textOf(finderWordsPath))
  const stray: string[] = []
  for (const path of paths) {
    if (!path.startsWith('finder/') || path === finderWordsPath) continue
    const step = ofStep.exec(path)
    const match = step ?? ofTopic.exec(path)
    const language = languageOf(match?.[3] ?? ofChatter.exec(path)?.[1])
    const topic = aboutTopic.exec(path)?.[1]
    if (topic !== undefined) topics.set(topic, parse(named(path), textOf(path)))
    else if (language === undefined) stray.push(path)
    else {
      const file = parseSentences(named(path), textOf(path))
      if (match === null) chatter.set(language, file)
      else {
        sentences.push({
          kind: match[2] === undefined ? 'phrases' : 'messages',
          holder: step === null ? 'topic' : 'step',
          id: match[1] ?? '',
          language,
          file,
        })
      }
    }
  }
  const all = [...sentences.map(({ file }) => file), ...topics.values(), ...chatter.values(), words]
  return { sentences, topics, chatter, words, all, stray }
}

function languageOf(name: string | undefined): Language | undefined {
  return languages.find(language => language === name)
}

/** The ids of the topics, in the order of their files. */
export function topicIds({ sentences, topics }: FinderFiles): string[] {
  const named = sentences.filter(({ holder }) => holder === 'topic').map(({ id }) => id)
  return [...new Set([...named, ...topics.keys()])].sort()
}

/** The sentences of a step or a topic by language: of one kind, or of both. */
export function sentencesOf(
  { sentences }: FinderFiles,
  holder: SentenceFile['holder'],
  id: string,
  kind: SentenceKind,
): string[] {
  return languages.flatMap(language =>
    sentences
      .filter(
        file =>
          file.holder === holder &&
          file.id === id &&
          file.kind === kind &&
          file.language === language,
      )
      .flatMap(({ file }) => linesIn(file)),
  )
}

/** The lines of a file of sentences. */
export function linesIn({ data }: SourceFile): string[] {
  return Array.isArray(data) ? data.filter(line => typeof line === 'string') : []
}
