import { execFileSync } from 'node:child_process'

/**
 * The files of a folder at a commit, by their present paths; Git's rename detection tells the former ones.
 * @param ref a branch, a tag or a commit
 * @throws Error that says what to write when there is no such commit
 */
export function readAtRef(ref: string, folder: string, cwd = process.cwd()): Map<string, string> {
  const git = (...words: string[]) =>
    execFileSync('git', words, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  try {
    git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`, '--')
  } catch {
    throw new Error(
      `Git knows no "${ref}". Name a branch, a tag or a commit; in a shallow clone run git fetch --unshallow.`,
    )
  }
  const renames = renamesSince(git('diff', '--name-status', '-z', '-M', ref, '--', folder))
  const paths = git('ls-tree', '-r', '-z', '--name-only', ref, '--', `${folder}/`).split('\0')
  return new Map(
    paths.flatMap((path): [string, string][] => {
      if (!/\.(?:yaml|txt)$/.test(path)) return []
      const today = renames.get(path) ?? path
      return [[today.slice(folder.length + 1), git('show', `${ref}:${path}`)]]
    }),
  )
}

/** Former and present paths, from lines like `R097 <old> <new>`. */
function renamesSince(status: string): Map<string, string> {
  const words = status.split('\0')
  const renames = new Map<string, string>()
  while (words.length > 1) {
    const [kind = '', path = ''] = words.splice(0, 2)
    if (kind.startsWith('R')) renames.set(path, words.shift() ?? '')
    else if (kind.startsWith('C')) words.shift()
  }
  return renames
}
