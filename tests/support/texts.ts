import kk from 'content:text/kk'
import ru from 'content:text/ru'
import en from 'content:text/en'
import help from 'every-language:content:aids'
import { provideAids } from '../../app/ui/help/aids.ts'

// Pages are drawn with their aids, as the build draws them.
await provideAids()

/** What comes when the page is idle, in each language. */
export { help }
/** The texts of the guide in each language. */
export const texts = { kk, ru, en }
