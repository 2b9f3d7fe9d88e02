import type { StepKind } from '../../machines/graph.ts'
import { LineDrawing } from '../ui/line-drawing.tsx'

const paths = {
  question:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 5 0c0 1.7-2.5 2-2.5 3.8M12 16.6v.1',
  solution: 'M4 4h16v16H4zM8 12.5l3 3 5.5-7',
  limit: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM8 12h8',
  end: 'M6 21V4h12l-3 4.5 3 4.5H6',
} as const satisfies Record<StepKind, string>

/** The icon of a kind of step, beside its name or heading. */
export function KindIcon({ kind }: { kind: StepKind }) {
  return <LineDrawing className={`kind-icon kind-icon-${kind}`} path={paths[kind]} size={20} />
}
