import type { StepText } from '../../machines/content.ts'

/** The interactive tool of a step, added by scripts: the finder, or the file name reader. */
export type StepTool = 'finder' | 'file-name'

/** The start has the finder; other steps have the tool that their content names. */
export function toolOf({ tool }: StepText, isStart: boolean): StepTool | undefined {
  return isStart ? 'finder' : tool
}
