import texts from 'every-language:content:text'
import help from 'every-language:content:help'
import { provideHelp } from '../../app/ui/help/load-help.ts'

// Pages are drawn with their help, as the build draws them.
await provideHelp()

/** What comes when the page is idle, in each language. */
export { help }
/** The texts of the guide in each language. */
export { texts }
