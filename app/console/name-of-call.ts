import type { ConsoleWords } from '../../machines/interface-words.generated.ts'
import { fill } from '../ui/guide.ts'
import type { Entry } from './desk/entry.ts'
import { visible } from './transcript/inert.ts'

/** The name that the agent gave a call, or its number. */
export function nameOfCall(words: ConsoleWords, { call }: Pick<Entry, 'call'>): string {
  const name = visible(call.name).trim()
  return name === '' ? fill(words.callNumber, { number: String(call.slot) }) : name
}
