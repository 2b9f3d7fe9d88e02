import { parseArgs } from 'node:util'
import { parts } from './parts.ts'
import type { PartName } from './parts.ts'
import { profiles } from './profiles.ts'
import type { Profile } from './profiles.ts'

export type BenchOptions = {
  readonly rounds: number
  readonly parts: readonly PartName[]
  readonly profiles: readonly Profile[]
  readonly folder: string
  /** The file for every single figure, as JSON. */
  readonly json: string | undefined
}

/**
 * Whether a part is measured with a profile: endurance takes long and hardly depends on the machine, so only at full
 * speed and with CPU 4x.
 */
export function isMeasured(part: PartName, { link }: Profile): boolean {
  return part !== 'endurance' || link === undefined
}

/**
 * Reads the options of `npm run bench`.
 * @throws Error that names the option and says what to write
 */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      part: { type: 'string', multiple: true },
      profile: { type: 'string', multiple: true },
      folder: { type: 'string', default: 'dist' },
      json: { type: 'string' },
    },
  })
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 4))
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error(`--rounds is "${values.rounds}". Write a whole number from 1 on.`)
  }
  const allParts = Object.keys(parts).filter((name): name is PartName => name in parts)
  return {
    rounds,
    parts: choose('--part', values.part ?? (values.quick ? ['steps'] : []), allParts, name => name),
    profiles: choose(
      '--profile',
      values.profile ?? (values.quick ? ['full speed', 'CPU 4x'] : []),
      profiles,
      ({ name }) => name,
    ),
    folder: values.folder,
    json: values.json,
  }
}

function choose<Kind>(
  option: string,
  wanted: readonly string[],
  all: readonly Kind[],
  nameOf: (one: Kind) => string,
): Kind[] {
  if (wanted.length === 0) return [...all]
  return wanted.map(name => {
    const found = all.find(one => nameOf(one) === name)
    if (found !== undefined) return found
    throw new Error(`${option} is "${name}". Write one of: ${all.map(nameOf).join(', ')}.`)
  })
}
