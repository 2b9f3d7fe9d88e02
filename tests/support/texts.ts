import kk from 'content:text/kk'
import ru from 'content:text/ru'
import en from 'content:text/en'
import { provideAids } from '../../app/ui/help/aids.ts'

// Pages are drawn with their aids, as the build draws them.
await provideAids()

/** The words of the guide in each language. */
export const texts = { kk, ru, en }
