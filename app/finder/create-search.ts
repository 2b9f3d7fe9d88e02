import type { FileNames } from '../../machines/content.ts'
import { createFileNameReader } from '../../machines/file-name.ts'
import type { FinderData } from '../../machines/finder/data.ts'
import { createFinder } from '../../machines/finder/find.ts'
import type { Finder } from '../../machines/finder/find.ts'
import { unpack } from '../../machines/finder/unpack.ts'
import type { Flow } from '../../machines/flow.ts'

/**
 * Creates the finder from its packed index, yielding to the page between slices.
 * @param packed the module `finder:index`, made by the build
 * @param names the content of file-names.yaml
 */
export async function createSearch(packed: string, flow: Flow, names: FileNames): Promise<Finder> {
  const unpacking = unpack(packed)
  for (;;) {
    const { done, value } = unpacking.next()
    if (done === true) {
      const data: FinderData = JSON.parse(value)
      return createFinder(data, flow, createFileNameReader(names))
    }
    // oxlint-disable-next-line no-await-in-loop -- yields to the page between slices
    await new Promise(resolve => setTimeout(resolve, 0))
  }
}
