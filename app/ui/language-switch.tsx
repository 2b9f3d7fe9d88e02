import { memo } from 'react'
import type { MouseEvent } from 'react'
import { languageInfo, languages, inLanguage } from '../platform/languages.ts'
import type { Language } from '../../machines/content.ts'
import type { Guide } from './guide.ts'

type Props = {
  guide: Guide
  addressIn: (language: Language) => string
  onSwitch: ((event: MouseEvent<HTMLAnchorElement>, language: Language) => void) | undefined
}

/** Links to the page in every language, each by its own name. With stable props a click on an answer does not render it. */
export const LanguageSwitch = memo(function LanguageSwitch({ guide, addressIn, onSwitch }: Props) {
  return (
    <nav className="languages" aria-label={guide.words.language}>
      <ul>
        {languages.map(language => (
          <li key={language}>
            <a
              href={addressIn(language)}
              hrefLang={language}
              {...inLanguage(language)}
              aria-current={language === guide.language ? 'true' : undefined}
              onClick={event => onSwitch?.(event, language)}
            >
              <span className="language-long">{languageInfo(language).name}</span>
              {/* Without styles only the long name is shown. */}
              <span className="language-short" aria-hidden="true" hidden>
                {languageInfo(language).short}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
})
