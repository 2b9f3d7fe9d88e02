import { relative } from 'node:path'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/**
 * Orders test files for a mutant, whose run ends at the first failure: files that killed the previous mutant, which
 * is close by, then fast files before slow ones.
 */
export class LikeliestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => this.rank(one) - this.rank(other))
  }

  /** The duration of a file in milliseconds; negative if it failed the last time. */
  private rank({ project, moduleId }: TestSpecification): number {
    const key = `${project.name}:${relative(this.ctx.config.root, moduleId)}`
    const last = this.ctx.cache.getFileTestResults(key)
    if (last === undefined) return 0
    return last.failed ? -1 : last.duration
  }
}
