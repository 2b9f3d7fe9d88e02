import texts from 'every-language:content:text'
import help from 'every-language:content:help'
import { provideHelp } from '../../app/ui/help/load-help.ts'

// Pages are rendered with their help, as in the build.
await provideHelp()

/** The help texts of each language. */
export { help }
/** The page texts of each language. */
export { texts }
