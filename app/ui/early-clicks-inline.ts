// The inline script of the guide's pages.
import { followEarlyClicks } from './early-clicks.ts'

followEarlyClicks(window)
