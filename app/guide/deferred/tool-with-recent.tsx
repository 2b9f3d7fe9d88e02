import { useSyncExternalStore } from 'react'
import type { Flow } from '../../../machines/flow.ts'
import { replay } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { DeferredTool } from '../../finder/deferred-tool.tsx'
import type { DeferredToolProps } from '../../finder/deferred-tool.tsx'
import type { DeferredStore } from './deferred-store.ts'

/** The most steps that are offered. */
const mostRecent = 4

/** The finder, which offers the steps of the latest stored trail until something is typed. */
export function ToolWithRecent({ store, ...props }: DeferredToolProps & { store: DeferredStore }) {
  const [latest] = useSyncExternalStore(store.subscribe, store.getState).kept
  const recent = latest === undefined ? [] : stepsOf(props.flow, latest.trail)
  return <DeferredTool {...props} recent={recent} />
}

/** The steps of a trail, newest first, without duplicates and without the start. */
function stepsOf(flow: Flow, trail: Trail): string[] {
  const { step, visits } = replay(flow, trail)
  const steps = [step, ...visits.map(visit => visit.step).reverse()]
  return [...new Set(steps)].filter(one => one !== flow.graph.start).slice(0, mostRecent)
}
