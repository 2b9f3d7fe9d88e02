import { appendFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'

export type LogLimits = {
  /** The size in bytes at which a new file is begun (log rotation). */
  readonly largest: number
  /** How many full files are kept besides the current one; `events.jsonl.1` is the newest. */
  readonly kept: number
}

/** A rotating log that never takes more than `(kept + 1) × largest` bytes. */
export function openEventLog(file: string, { largest, kept }: LogLimits) {
  function rotate() {
    rmSync(`${file}.${kept}`, { force: true })
    for (let number = kept - 1; number >= 1; number -= 1) {
      if (existsSync(`${file}.${number}`)) renameSync(`${file}.${number}`, `${file}.${number + 1}`)
    }
    if (kept > 0) renameSync(file, `${file}.1`)
    else rmSync(file)
  }
  return {
    append(line: string) {
      const text = `${line}\n`
      const size = existsSync(file) ? statSync(file).size : 0
      if (size > 0 && size + Buffer.byteLength(text) > largest) rotate()
      appendFileSync(file, text)
    },
  }
}
