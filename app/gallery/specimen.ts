import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import type { Guide } from '../ui/guide.ts'

/** What every specimen is drawn from. */
export type Stand = { flow: Flow; text: GuideText; guide: Guide }

/** One part in one state. */
export type Specimen = { name: string; draw: (stand: Stand) => ReactNode }
