import { relative, resolve } from 'node:path'
import { readDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { contentFolder } from './guide.ts'
import { formatProblem, sortProblems } from './problem.ts'
import type { Problem } from './problem.ts'
import { readFolder } from './read-folder.ts'
import type { Report } from './report.ts'
import { checkAgent } from './rules/agent.ts'
import { checkAnswers } from './rules/answers.ts'
import { checkCases } from './rules/cases.ts'
import { checkCodes } from './rules/codes.ts'
import { checkEmphasis } from './rules/emphasis.ts'
import { checkFacts } from './rules/facts.ts'
import { checkFilesThere } from './rules/files.ts'
import { checkGlossary } from './rules/glossary.ts'
import { checkIds } from './rules/ids.ts'
import { checkLength } from './rules/length.ts'
import { checkLetters } from './rules/letters.ts'
import { checkMarkup } from './rules/markup.ts'
import { checkNotes } from './rules/notes.ts'
import { checkPhrases } from './rules/phrases.ts'
import { checkLayouts } from './rules/layouts.ts'
import { checkPictures } from './rules/pictures.ts'
import { checkReach } from './rules/reach.ts'
import { checkSafety } from './rules/safety.ts'
import { checkFileNames } from './rules/file-names.ts'
import { checkSettings } from './rules/settings.ts'
import { checkStatements } from './rules/statements.ts'
import { checkShape } from './rules/shape.ts'
import { checkTargets } from './rules/targets.ts'
import { toContent } from './content.ts'
import type { Content } from './content.ts'
import { parseSource } from './source-file.ts'

const rules = [
  checkFilesThere,
  checkShape,
  checkIds,
  checkTargets,
  checkReach,
  checkAnswers,
  checkLength,
  checkAgent,
  checkFacts,
  checkStatements,
  checkNotes,
  checkCases,
  checkEmphasis,
  checkPhrases,
  checkPictures,
  checkLayouts,
  checkFileNames,
  checkGlossary,
  checkSettings,
  checkMarkup,
  checkLetters,
  checkSafety,
  checkCodes,
]

/** All problems in reading order; and the content, when there are none. */
export type Checked = {
  readonly content: Content | undefined
  readonly problems: readonly Problem[]
  readonly draft: Draft
}

/** What was checked last: the plugins of a build ask for the same, one after the other. */
let last: { name: string; files: ReadonlyMap<string, string>; checked: Checked } | undefined

/** Checks the content of a folder, for example `content`. */
export function checkContent(folder: string): Checked {
  const name = relative(process.cwd(), folder).replaceAll('\\', '/')
  const files = readFolder(folder)
  if (last?.name === name && isSame(files, last.files)) return last.checked
  const checked = checkFiles(files, name || '.')
  last = { name, files, checked }
  return checked
}

function isSame(files: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean {
  return files.size === others.size && [...files].every(([path, text]) => others.get(path) === text)
}

/**
 * The content of a folder, for commands that need all of it.
 * @throws Error that lists the problems
 */
export function readContent(folder = contentFolder): Content {
  const { content, problems } = checkContent(resolve(folder))
  if (content === undefined) throw contentError(problems)
  return content
}

/** An error that lists problems, without a stack, which would show the calls of the bundler only. */
export function contentError(problems: readonly Problem[]): Error {
  const lines = problems.map(formatProblem)
  const error = new Error(`${lines.join('\n')}\ncontent: problems found: ${lines.length}`)
  error.stack = ''
  return error
}

/**
 * Checks content that has been read, or made by a test.
 * @param files texts by path in the folder
 * @param folder the name of the folder in problems
 * @param parse parses one file
 */
export function checkFiles(
  files: ReadonlyMap<string, string>,
  folder = 'content',
  parse = parseSource,
): Checked {
  const draft = readDraft(files, folder, parse)
  const problems: Problem[] = draft.all.flatMap(file => file.problems)
  const report: Report = (rule, { file, path = [], at }, what, todo) => {
    problems.push({ rule, file: file.name, ...file.locate(path, at), what, todo })
  }
  for (const check of rules) check(draft, report)
  return {
    content: problems.length === 0 ? toContent(draft) : undefined,
    problems: sortProblems(problems),
    draft,
  }
}
