import { defineConfig } from 'vitest/config'
import { contentPlugin } from '../../compiler/content-plugin.ts'
import { guide } from '../../compiler/guide.ts'
import { languageModules } from '../../compiler/language-modules.ts'
import { keptThread } from './kept-thread.ts'
import { LikeliestFirst } from './likeliest-first.ts'

/** The tests for each mutant: those without a browser, a process or the whole content. */
export default defineConfig({
  plugins: [contentPlugin(), languageModules(), keptThread()],
  define: {
    'import.meta.env.SITE_URL': JSON.stringify('http://localhost:4173'),
    'import.meta.env.GUIDE_ID': JSON.stringify(guide.id),
  },
  test: {
    environment: 'node',
    // Properties run a hundred times, and long lists of cases are shortened (tests/support/runs.ts).
    env: { MUTATION_RUN: 'yes' },
    include: [
      'tests/{machines,compiler,platform}/**/*.test.ts',
      'tests/console/{browser-stores,desk,desk-calls,desk-older,desk-tabs,desk-storage-failure,ticket,transcript-forms}.test.ts',
    ],
    exclude: [
      // They start a process, or train the finder, which takes a minute.
      'tests/compiler/cli.test.ts',
      'tests/compiler/finder/**',
      'tests/machines/finder/**',
      'tests/compiler/plugin.test.ts',
      'tests/compiler/diff/git-content.test.ts',
      // They are about the words of the guide, and would compile all of them for each mutant.
      'tests/compiler/product.test.ts',
      'tests/compiler/product-terms.test.ts',
      'tests/compiler/cases.test.ts',
      'tests/compiler/map-lanes.test.ts',
      'tests/platform/offline/**',
    ],
    // A test that compares times fails on instrumented code.
    testNamePattern: /^(?!.*ten thousand moves)/,
    setupFiles: ['tests/mutation/clear-mutant.ts'],
    sequence: { sequencer: LikeliestFirst },
    testTimeout: 60_000,
  },
})
