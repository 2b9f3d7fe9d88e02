import { readFileSync, readdirSync } from 'node:fs'

/** An instruction of a page of `docs/tasks`, and its line. */
export type TaskStep = { readonly line: number } & (
  | { readonly do: 'run'; readonly command: string; readonly shows: readonly string[] | undefined }
  | { readonly do: 'edit'; readonly file: string; readonly hunks: readonly Hunk[] }
  | { readonly do: 'write'; readonly file: string; readonly text: string }
  /** A heading; a section without a code block is done by hand. */
  | { readonly do: 'section'; readonly heading: string }
)
/** Lines of a file, and their replacement. */
export type Hunk = { readonly before: readonly string[]; readonly after: readonly string[] }

export const tasksFolder = 'docs/tasks'
export const taskPages: readonly string[] = readdirSync(tasksFolder)
  .filter(name => name.endsWith('.md'))
  .map(name => name.slice(0, -'.md'.length))

/**
 * Parses the instructions of a page, in order. A block `sh` has commands that must succeed; `console` a command after
 * `$` and lines of its output; `diff FILE` a change of a file, with parts separated by `@@`; any other block with a
 * file name is a new file.
 * @throws Error for a block without an instruction
 */
export function readTask(name: string): TaskStep[] {
  const lines = readFileSync(`${tasksFolder}/${name}.md`, 'utf8').split('\n')
  const steps: TaskStep[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = index + 1
    const heading = /^## (?:\d+\. )?(.*)$/.exec(lines[index] ?? '')?.[1]
    if (heading !== undefined) steps.push({ do: 'section', line, heading })
    const fence = /^```(\w+)(?: (\S+))?$/.exec(lines[index] ?? '')
    if (fence === null) continue
    const end = lines.indexOf('```', index + 1)
    steps.push(...readBlock(fence[1] ?? '', fence[2], lines.slice(index + 1, end), line))
    index = end
  }
  return steps
}

function readBlock(
  kind: string,
  file: string | undefined,
  body: readonly string[],
  line: number,
): TaskStep[] {
  if (kind === 'sh') {
    return body.map((command, row) => {
      return { do: 'run', line: line + row + 1, command, shows: undefined }
    })
  }
  if (kind === 'console') {
    const [first = '', ...shows] = body
    return [{ do: 'run', line, command: first.replace(/^\$ /, ''), shows }]
  }
  if (file === undefined)
    throw new Error(`Line ${line}: a block "${kind}" needs the name of a file.`)
  if (kind === 'diff') return [{ do: 'edit', line, file, hunks: readHunks(body) }]
  return [{ do: 'write', line, file, text: `${body.join('\n')}\n` }]
}

function readHunks(body: readonly string[]): Hunk[] {
  const parts: string[][] = [[]]
  for (const row of body) {
    if (row === '@@') parts.push([])
    else parts.at(-1)?.push(row)
  }
  const side = (part: readonly string[], sign: string) =>
    part.filter(row => row.startsWith(' ') || row.startsWith(sign)).map(row => row.slice(1))
  return parts.map(part => ({ before: side(part, '-'), after: side(part, '+') }))
}

/**
 * Applies the parts of an edit to a text. A part that replaces nothing is appended.
 * @throws Error when its lines occur nowhere or several times in the text
 */
export function applyHunks(text: string, hunks: readonly Hunk[]): string {
  let result = text
  for (const { before, after } of hunks) {
    const old = before.map(row => `${row}\n`).join('')
    const fresh = after.map(row => `${row}\n`).join('')
    const places = old === '' ? 1 : `\n${result}`.split(`\n${old}`).length - 1
    if (places !== 1) throw new Error(`These lines stand in ${places} places, not in one:\n${old}`)
    result =
      old === '' ? result + fresh : `\n${result}`.replace(`\n${old}`, () => `\n${fresh}`).slice(1)
  }
  return result
}
