import { useBrowser } from '../journeys/support/visitor.ts'
import { testDownloads } from './large-guide/downloads.ts'
import { testOffline } from './large-guide/offline.ts'
import { useLargeGuide } from './large-guide/site.ts'
import { testWalks } from './large-guide/walks.ts'

// One file for Vitest: the guide is built once for all of these tests.
useBrowser({ withWorker: true })
useLargeGuide()
testWalks()
testOffline()
testDownloads()
