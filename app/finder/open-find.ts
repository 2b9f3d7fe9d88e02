import data from 'finder:index'
import { createFinder } from '../../machines/finder/find.ts'
import type { Finder } from '../../machines/finder/find.ts'
import type { Flow } from '../../machines/flow.ts'

/** Makes the finder of the index that the build has made. */
export function openFind(flow: Flow): Finder {
  return createFinder(data, flow)
}
