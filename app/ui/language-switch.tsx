import type { MouseEvent } from 'react'
import { languages } from '../../machines/content.ts'
import type { Language } from '../../machines/content.ts'
import type { Guide } from './guide.ts'

/** Each language by its own name, so that nobody has to read a foreign one to find it. */
export const languageNames: Record<Language, { short: string; long: string }> = {
  kk: { short: 'Қаз', long: 'Қазақша' },
  ru: { short: 'Рус', long: 'Русский' },
  en: { short: 'Eng', long: 'English' },
}

type Props = {
  guide: Guide
  addressIn: (language: Language) => string
  onSwitch: ((event: MouseEvent<HTMLAnchorElement>, language: Language) => void) | undefined
}

/** The same page in the three languages. */
export function LanguageSwitch({ guide, addressIn, onSwitch }: Props) {
  return (
    <nav className="languages" aria-label={guide.words.language}>
      <ul>
        {languages.map(language => (
          <li key={language}>
            <a
              href={addressIn(language)}
              hrefLang={language}
              lang={language}
              aria-current={language === guide.language ? 'true' : undefined}
              onClick={event => onSwitch?.(event, language)}
            >
              <span className="language-long">{languageNames[language].long}</span>
              {/* Where styles are missing, the long name alone is seen. */}
              <span className="language-short" aria-hidden="true" hidden>
                {languageNames[language].short}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
