import type { StepText } from '../../machines/content.ts'

/** What scripts bring to a step: the field that finds, or what a key file's name tells. */
export type Tool = 'finder' | 'key-file'

/** The finder stands on the start; names of key files matter where it is about which certificate to choose. */
export function toolOf({ sections }: StepText, isStart: boolean): Tool | undefined {
  if (isStart) return 'finder'
  return sections.some(({ id }) => id === 'which-certificate') ? 'key-file' : undefined
}
