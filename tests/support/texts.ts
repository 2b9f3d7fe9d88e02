import texts from 'every-language:content:text'
import help from 'every-language:content:aids'
import { provideAids } from '../../app/ui/help/aids.ts'

// Pages are drawn with their aids, as the build draws them.
await provideAids()

/** What comes when the page is idle, in each language. */
export { help }
/** The texts of the guide in each language. */
export { texts }
