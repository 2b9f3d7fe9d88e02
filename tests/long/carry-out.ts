import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { applyHunks, readTask, tasksFolder } from '../support/task-page.ts'
import type { TaskStep } from '../support/task-page.ts'

/** The manual steps of a page of `docs/tasks`, by heading. */
export type ByHand = Readonly<Record<string, (project: Project) => void>>
export type Project = ReturnType<typeof workingCopy>

const left = new Set(['.git', '.cache', 'dist', 'node_modules', 'reports'])
/** Environment variables of Vitest, which a contributor's shell does not have. */
const ofVitest = /^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|HOST_UNDER_TEST)$/
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !ofVitest.test(name)),
)

/** A copy of the project in its own folder and repository, as a contributor has it. */
export function workingCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'eds-guide-task-'))
  cpSync('.', folder, { recursive: true, filter: path => !left.has(basename(path)) })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const at = (path: string) => join(folder, path)
  const run = (command: string) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
      maxBuffer: 2 ** 26,
    })
    return { status, output: stdout + stderr }
  }
  run(
    'git init -q && git add -A && git -c user.name=Test -c user.email=test@example.org commit -qm Copy',
  )
  return {
    folder,
    run,
    read: (path: string) => readFileSync(at(path), 'utf8'),
    write: (path: string, text: string) => writeFileSync(at(path), text),
    has: (path: string) => existsSync(at(path)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/**
 * Executes a page of `docs/tasks` as it is written.
 * @throws Error that names the line of the page that fails
 */
export function carryOut(name: string, project: Project, byHand: ByHand = {}): void {
  const steps = readTask(name)
  const asked = new Set(steps.flatMap(step => (step.do === 'section' ? [step.heading] : [])))
  for (const heading of Object.keys(byHand)) {
    if (!asked.has(heading)) throw new Error(`${name}.md has no section "${heading}".`)
  }
  for (const step of steps) {
    try {
      doStep(step, project, byHand)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`${tasksFolder}/${name}.md:${step.line} ${reason}`, { cause: error })
    }
  }
}

function doStep(step: TaskStep, project: Project, byHand: ByHand): void {
  switch (step.do) {
    case 'section':
      byHand[step.heading]?.(project)
      return
    case 'edit':
      project.write(step.file, applyHunks(project.read(step.file), step.hunks))
      return
    case 'write':
      if (project.has(step.file)) throw new Error(`${step.file} is already there.`)
      project.write(step.file, step.text)
      return
    case 'run':
      runAndCompare(step.command, step.shows, project)
  }
}

function runAndCompare(command: string, shows: readonly string[] | undefined, project: Project) {
  const { status, output } = project.run(command)
  const missing = (shows ?? []).filter(line => !output.includes(line))
  if (missing.length > 0) {
    throw new Error(`"${command}" does not say:\n${missing.join('\n')}\nIt says:\n${output}`)
  }
  if (shows === undefined && status !== 0) throw new Error(`"${command}" fails:\n${output}`)
}
