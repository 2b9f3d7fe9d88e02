import { relative } from 'node:path'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/**
 * The order of test files against a mutant, which is over at the first that notices: those that noticed the
 * mutant before, which stands close by, and then the quick before the slow.
 */
export class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => this.rank(one) - this.rank(other))
  }

  /** Milliseconds that the file took, or less than nothing where it failed the last time. */
  private rank({ project, moduleId }: TestSpecification): number {
    const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`
    const last = this.ctx.cache.getFileTestResults(key)
    if (last === undefined) return 0
    return last.failed ? -1 : last.duration
  }
}
