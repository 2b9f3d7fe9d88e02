import type { StepText } from '../../machines/content.ts'

/** What scripts bring to a step: the field that finds, or what a file's name tells. */
export type Tool = 'finder' | 'file-name'

/** The finder stands on the start, the reading of names where the step asks for it. */
export function toolOf({ tool }: StepText, isStart: boolean): Tool | undefined {
  return isStart ? 'finder' : tool
}
