import words from 'every-language:content:interface/insights'
import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../../machines/content.ts'
import type { ObservedSession } from '../../../machines/session-machine.ts'
import { safeStorage } from '../../platform/storage/safe-storage.ts'
import { startCounting } from './counting.ts'

const storageName = 'counting'

type Props = { session: ObservedSession; language: Language; page: Window }

/**
 * One line with a button: the consent to counting, or that it is on. Nothing when the browser asks not to be tracked.
 */
export function Insights({ session, language, page }: Props) {
  const [local] = useState(() => safeStorage(() => page.localStorage))
  const [isAgreed, setAgreed] = useState(() => local.get(storageName) === 'yes')
  const isRefused = refusesTracking(page)
  const spoken = useRef(language)
  useEffect(() => {
    spoken.current = language
  }, [language])
  useEffect(() => {
    if (!isAgreed || isRefused) return undefined
    const address = import.meta.env.INSIGHTS_URL
    return startCounting({ session, address, language: () => spoken.current, page })
  }, [isAgreed, isRefused, session, page])
  if (isRefused) return null

  function choose(isYes: boolean) {
    if (isYes) local.set(storageName, 'yes')
    else local.remove(storageName)
    setAgreed(isYes)
  }
  const own = words[language]
  return (
    <div className="tools insights" data-counting={isAgreed ? 'on' : 'off'}>
      <p className="kept-where">{isAgreed ? own.isOn : own.ask}</p>
      <button type="button" className="tool" onClick={() => choose(!isAgreed)}>
        <span>{isAgreed ? own.stop : own.agree}</span>
      </button>
    </div>
  )
}

/** Whether the browser sends Global Privacy Control or Do Not Track. */
function refusesTracking(page: Window): boolean {
  const signals: { globalPrivacyControl?: boolean; doNotTrack?: string | null } = page.navigator
  return signals.globalPrivacyControl === true || signals.doNotTrack === '1'
}
