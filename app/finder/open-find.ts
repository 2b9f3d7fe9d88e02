import data from 'finder:index'
import type { FileNames } from '../../machines/content.ts'
import { createFileNameReader } from '../../machines/file-name.ts'
import { createFinder } from '../../machines/finder/find.ts'
import type { Finder } from '../../machines/finder/find.ts'
import type { Flow } from '../../machines/flow.ts'

/** Makes the finder of the index that the build has made. */
export function openFind(flow: Flow, names: FileNames): Finder {
  return createFinder(data, flow, createFileNameReader(names))
}
