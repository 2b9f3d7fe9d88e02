import type { ReactNode } from 'react'
import type { GuideText, Language } from '../../machines/content.ts'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { Mark } from '../ui/mark.tsx'
import { inLanguage } from '../platform/languages.ts'

type Props = {
  id: string
  text: GuideText
  /** The id of the same sheet in another language. */
  idIn: (language: Language) => string
  /** The foot of every sheet. */
  foot: ReactNode
  children: ReactNode
}

/** A sheet of the one-file edition: visible while its id is the URL fragment. */
export function Sheet({ id, text, idIn, foot, children }: Props) {
  const { words, language } = text
  return (
    <section className="sheet" id={id} {...inLanguage(language)}>
      <div className="site-header">
        <div className="site-header-inner">
          <a className="site-name" href="#top">
            <Mark />
            <span>{words.siteName}</span>
          </a>
          <LanguageSwitch
            guide={{ language, words, base: '' }}
            addressIn={other => `#${idIn(other)}`}
            onSwitch={undefined}
          />
        </div>
      </div>
      <div className="page">{children}</div>
      <div className="site-footer">
        <div className="site-footer-inner">{foot}</div>
      </div>
    </section>
  )
}
