import { isLanguage } from '../../platform/languages.ts'
import { safeStorage } from '../../platform/storage/safe-storage.ts'
import type { Language } from '../../../machines/content.ts'
import { isRecord, own, parseJson } from '../../../machines/plain-data.ts'

/** The agent's preferences; nothing of any call. */
export type Prefs = {
  /** Single-key commands are on. */
  readonly keys: boolean
  /** Both languages are shown side by side. */
  readonly beside: boolean
  readonly callerLanguage: Language | undefined
}

export type PrefsStore = {
  readonly read: () => Prefs
  readonly write: (prefs: Prefs) => void
  /** The id of the call that this tab showed last, for a reload. */
  readonly readActive: () => string | undefined
  readonly writeActive: (id: string) => void
}

const name = 'agent'
const activeName = 'agent-call'

/** Stores preferences in local storage. Where that is refused they last as long as the page. */
export function browserPrefs(window: Window): PrefsStore {
  const local = safeStorage(() => window.localStorage)
  const session = safeStorage(() => window.sessionStorage)
  return {
    read: () => readPrefs(local.get(name)),
    write: prefs => {
      local.set(name, JSON.stringify(prefs))
    },
    readActive: () => session.get(activeName),
    writeActive: id => {
      session.set(activeName, id)
    },
  }
}

function readPrefs(text = ''): Prefs {
  const stored = parseJson(text)
  const prefs = isRecord(stored) ? stored : {}
  const language = own(prefs, 'callerLanguage')
  return {
    keys: own(prefs, 'keys') !== false,
    beside: own(prefs, 'beside') === true,
    callerLanguage: typeof language === 'string' && isLanguage(language) ? language : undefined,
  }
}
