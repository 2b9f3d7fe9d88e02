import kk from 'content:text/kk'
import ru from 'content:text/ru'
import en from 'content:text/en'

/** The words of the guide in each language. */
export const texts = { kk, ru, en }
