import type { MouseEvent, ReactNode } from 'react'
import type { Language } from '../../machines/content.ts'
import { startPath } from '../platform/address/address.ts'
import { fill } from './guide.ts'
import type { Guide } from './guide.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { Mark } from './mark.tsx'

type Props = {
  guide: Guide
  /** The title of the document. */
  document: string
  version: string
  /** The address of this page in another language. */
  addressIn: (language: Language) => string
  onSwitch?: (event: MouseEvent<HTMLAnchorElement>, language: Language) => void
  /**
   * What differs from one column of text: a rail beside it, or the width of the window. It must be known before the
   * content is: a browser paints a page while it is still being parsed.
   */
  layout?: 'plain' | 'with-rail' | 'wide'
  children: ReactNode
}

/** The frame of every page: header, language switch and footer. */
export function Frame({
  guide,
  document,
  version,
  addressIn,
  onSwitch,
  layout = 'plain',
  children,
}: Props) {
  const { words, language, base } = guide
  return (
    <>
      <a className="skip-link" href="#main">
        {words.skipToContent}
      </a>
      <header className="site-header">
        <div className={`site-header-inner ${layout}`}>
          <a className="site-name" href={startPath(language, base)}>
            <Mark />
            <span>{words.siteName}</span>
          </a>
          <LanguageSwitch guide={guide} addressIn={addressIn} onSwitch={onSwitch} />
        </div>
      </header>
      <div className={`page ${layout}`}>{children}</div>
      <footer className="site-footer">
        <div className={`site-footer-inner ${layout}`}>
          <p>{words.privacy}</p>
          <p>
            <span>{fill(words.basedOn, { title: document })}</span>
            <span>{` · ${words.contentVersion} ${version}`}</span>
          </p>
        </div>
      </footer>
    </>
  )
}
