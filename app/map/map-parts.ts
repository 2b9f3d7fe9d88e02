import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import type { MapWords } from '../../machines/interface-words.generated.ts'
import type { Guide } from '../ui/guide.ts'

/** The props of every part of the map. */
export type MapParts = { flow: Flow; text: GuideText; words: MapWords; guide: Guide }
