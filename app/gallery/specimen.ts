import type { ReactNode } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import type { Guide } from '../ui/guide.ts'

/** The props of every specimen. */
export type Stand = { flow: Flow; text: GuideText; guide: Guide }

/** A part in one state. */
export type Specimen = { name: string; draw: (stand: Stand) => ReactNode }
