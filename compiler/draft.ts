import { forEachFile, optionalFiles } from './content-files.ts'
import { finderWordsPath, readFinderFiles } from './finder-files.ts'
import type { FinderFiles } from './finder-files.ts'
import { guide } from './guide.ts'
import { entriesOf, isMap, ownValue } from './raw.ts'
import type { Path } from './raw.ts'
import { sorted } from './sorted.ts'
import { parseSource } from './source-file.ts'
import type { SourceFile } from './source-file.ts'

/** A value of a list in a step, with its path. */
type Item = { readonly value: string; readonly path: Path }
/** An answer as far as it could be read. */
type AnswerDraft = {
  readonly id: string
  readonly next: string | undefined
  readonly case: string | undefined
  readonly path: Path
}
/** A step as far as it could be read, so that one mistake does not hide another. */
export type StepDraft = {
  readonly id: string
  readonly file: SourceFile
  readonly kind: unknown
  readonly code: unknown
  readonly answers: readonly AnswerDraft[]
  readonly facts: readonly Item[]
  readonly notes: readonly Item[]
  readonly formerly: readonly Item[]
}

/** Everything in the content folder, read but not yet checked. */
export type Draft = {
  readonly steps: ReadonlyMap<string, StepDraft>
  readonly words: ReadonlyMap<string, SourceFile>
  /** The layouts of drawings, by id. */
  readonly layouts: ReadonlyMap<string, SourceFile>
  /** The files beside the folders, by name without `.yaml`. */
  readonly single: ReturnType<typeof forEachFile<SourceFile>>
  readonly finder: FinderFiles
  readonly all: readonly SourceFile[]
  /** Files that every guide needs and that are not there. */
  readonly missing: readonly SourceFile[]
  /** Optional files that are missing. */
  readonly absent: readonly SourceFile[]
  /** Files that no part of the content reads. */
  readonly stray: readonly SourceFile[]
  /** Whether every step could be read; if not, rules about unused or missing things are skipped. */
  readonly isWhole: boolean
}

/**
 * Reads the files of a content folder.
 * @param files their texts by path in the folder, for example `steps/start.yaml`
 * @param folder how the folder is named in a problem
 * @param parse reads one file; a test of many contents caches it
 */
export function readDraft(
  files: ReadonlyMap<string, string>,
  folder: string,
  parse: typeof parseSource = parseSource,
): Draft {
  const read = (path: string) => parse(`${folder}/${path}`, files.get(path) ?? '')
  const paths = sorted(files.keys())
  const inFolder = (name: string) =>
    paths.filter(path => path.startsWith(`${name}/`) && isYaml(path))
  const steps = inFolder('steps').map(path => readStep(idOf(path), read(path)))
  const words = inFolder('interface').map(path => [idOf(path), read(path)] as const)
  const layouts = inFolder('pictures').map(path => [idOf(path), read(path)] as const)
  const single = forEachFile(name => read(`${name}.yaml`))
  const finder = readFinderFiles(
    paths,
    path => files.get(path) ?? '',
    path => `${folder}/${path}`,
    parse,
  )
  return {
    steps: new Map(steps.map(step => [step.id, step])),
    words: new Map(words),
    layouts: new Map(layouts),
    single,
    finder,
    all: [
      ...steps.map(({ file }) => file),
      ...words.map(([, file]) => file),
      ...layouts.map(([, file]) => file),
      ...Object.values(single),
      ...finder.all,
    ],
    missing: [
      ...Object.keys(single)
        .filter(name => !optionalFiles.includes(name))
        .map(name => `${name}.yaml`),
      `steps/${guide.start}.yaml`,
      `steps/${guide['not-covered']}.yaml`,
      'interface/pages.yaml',
      finderWordsPath,
    ]
      .filter(path => !files.has(path))
      .map(read),
    absent: optionalFiles
      .map(name => `${name}.yaml`)
      .filter(path => !files.has(path))
      .map(read),
    stray: [
      ...paths.filter(path => path.includes('/') && !path.startsWith('finder/') && !isYaml(path)),
      ...finder.stray,
    ].map(read),
    isWhole: steps.every(({ file }) => isMap(file.data)),
  }
}

function isYaml(path: string): boolean {
  return /^[^/]+\/[^/]+\.yaml$/.test(path)
}

function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.yaml$/, '')
}

function readStep(id: string, file: SourceFile): StepDraft {
  const { data } = file
  const answers = entriesOf(ownValue(data, 'answers')).map(([answer, value]) => {
    const next = ownValue(value, 'next')
    const named = ownValue(value, 'case')
    return {
      id: answer,
      next: typeof next === 'string' ? next : undefined,
      case: typeof named === 'string' ? named : undefined,
      path: ['answers', answer],
    }
  })
  return {
    id,
    file,
    kind: ownValue(data, 'kind'),
    code: ownValue(data, 'code'),
    answers,
    facts: itemsOf(data, 'facts'),
    notes: [...itemsOf(data, 'notes'), ...itemsOf(data, 'openNotes')],
    formerly: itemsOf(data, 'formerly'),
  }
}

function itemsOf(data: unknown, key: string): Item[] {
  const list = ownValue(data, key)
  if (!Array.isArray(list)) return []
  return list.flatMap((value: unknown, index) =>
    typeof value === 'string' ? [{ value, path: [key, index] }] : [],
  )
}

/** The retired ids of all steps, each with its successor. */
export function retiredIds(draft: Draft): { id: string; step: StepDraft; path: Path }[] {
  return [...draft.steps.values()].flatMap(step =>
    step.formerly.map(({ value, path }) => ({ id: value, step, path })),
  )
}
