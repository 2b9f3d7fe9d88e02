import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { BaseSequencer } from 'vitest/node'
import type { TestSpecification } from 'vitest/node'
import { languageModules } from './compiler/language-modules.ts'
import { contentPlugin } from './compiler/content-plugin.ts'
import { guide } from './compiler/guide.ts'
import { finderPlugin } from './compiler/finder-plugin.ts'
import { flowMapPlugin } from './compiler/flow-map-plugin.ts'
import { isThorough } from './tests/journeys/support/thorough.ts'

/** Only where nginx is under test: it may have to be fetched. */
const nginxProject = {
  test: {
    name: 'nginx',
    environment: 'node' as const,
    include: ['tests/nginx/**/*.test.ts'],
    sequence: { groupOrder: 2 },
  },
}
const define = {
  'import.meta.env.SITE_URL': JSON.stringify('http://localhost:4173'),
  'import.meta.env.GUIDE_ID': JSON.stringify(guide.id),
}

/** Files take over the modules of those before them, else each would wait for its imports; none leaves anything behind. */
const isolate = false
/** What draws the whole guide, or mocks a module, leaves modules and timers behind: these files share nothing. */
const alone = [
  'tests/guide/**/*.test.{ts,tsx}',
  'tests/embed/older-link.test.tsx',
  'tests/ui/term.test.tsx',
]
/** Tests of `npm run test:unit` that try many more random sequences in `npm run test:long`. */
const longer = [
  'tests/console/storage-model/storage-model.test.ts',
  'tests/console/desk-interleaved.test.ts',
]
/** One for each core of the machine that the tests are made for; Vitest itself would leave one core idle. */
const maxWorkers = 2
/** Journeys wait more than they work: for the browser, for idle time, for the service worker. */
const browserWorkers = 3
/** Pages draw parts after a frame or when idle, and later on a busy machine. */
const pageExpect = { poll: { timeout: 15_000 } }

/** They need a second build and retrain the finder: in `npm run test:long`, with the journeys on nginx. */
const comparisonsOfBuilds = ['tests/journeys/elsewhere/reproducible.test.ts']
/** Journeys that try more ways, moments or sizes in `npm run test:long` than in `npm test`. */
const thorough = [
  'one-sheet',
  'browser-support',
  'direction',
  'early-clicks',
  'every-step',
  'finder',
  'finder-bad-input',
  'finder-view',
  'proof',
  'seven-questions',
  'console/concurrent-tabs',
  'console/panels-fit',
  'console/steps-fit',
].map(name => `tests/journeys/${name}.test.ts`)

/** The journeys that take longest, the longest first. */
const longest = [
  'updates',
  'every-step',
  'offline',
  'offline-cache',
  'faults',
  'storage',
  'print',
  'reports/moving-about',
  'key-file',
  'deletion',
  'history',
  'quick-moves',
  'click-work',
].map(name => `tests/journeys/${name}.test.ts`)
const early = [...longest, ...thorough]

/**
 * Starts with the longest journeys, then the thorough ones: a worker that starts one of them last would keep the others
 * waiting. The files of a project come one after the other, since another needs a new worker.
 */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const rank = ({ moduleId, project }: TestSpecification) => {
      if (project.name === 'elsewhere') return -1
      const place = early.findIndex(name => moduleId.endsWith(name))
      return place < 0 ? early.length : place
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    // Of the tests of a file that run at the same time, because they wait more than they work.
    maxConcurrency: 3,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        plugins: [contentPlugin(), languageModules()],
        define,
        test: {
          name: 'unit',
          isolate,
          environment: 'node',
          include: ['tests/{compiler,machines,platform,scripts}/**/*.test.ts'],
          maxWorkers,
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [contentPlugin(), languageModules(), flowMapPlugin(), finderPlugin(), react()],
        define,
        test: {
          name: 'app',
          environment: 'jsdom',
          setupFiles: 'tests/support/wait-longer.ts',
          include: alone,
          maxWorkers,
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [contentPlugin(), languageModules(), flowMapPlugin(), finderPlugin(), react()],
        define,
        test: {
          name: 'page',
          isolate,
          environment: 'jsdom',
          setupFiles: ['tests/support/fresh-page.ts', 'tests/support/wait-longer.ts'],
          include: ['tests/{console,embed,finder,ui}/**/*.test.{ts,tsx}'],
          exclude: alone,
          maxWorkers,
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [contentPlugin(), languageModules()],
        define,
        test: {
          name: 'journeys',
          expect: pageExpect,
          isolate,
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          exclude: ['tests/journeys/elsewhere/**'],
          globalSetup: 'tests/journeys/support/setup.ts',
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: browserWorkers,
          // After the tests without a browser.
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [contentPlugin(), languageModules()],
        define,
        test: {
          name: 'elsewhere',
          expect: pageExpect,
          isolate,
          environment: 'node',
          include: ['tests/journeys/elsewhere/**/*.test.ts'],
          exclude: isThorough ? [] : comparisonsOfBuilds,
          globalSetup: 'tests/journeys/elsewhere/setup.ts',
          testTimeout: 90_000,
          hookTimeout: 90_000,
          maxWorkers: browserWorkers,
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [contentPlugin(), languageModules(), flowMapPlugin(), finderPlugin(), react()],
        define,
        test: {
          name: 'long',
          expect: pageExpect,
          environment: 'node',
          include: ['tests/long/**/*.test.{ts,tsx}', ...thorough, ...longer],
          env: { THOROUGH: 'yes' },
          globalSetup: 'tests/journeys/support/setup.ts',
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
          maxWorkers,
        },
      },
      ...(process.env['HOST_UNDER_TEST'] === 'nginx' ? [nginxProject] : []),
    ],
  },
})
