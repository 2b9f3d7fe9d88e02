import { guideId } from '../../platform/guide-id.ts'
import { isLanguage } from '../../platform/languages.ts'
import type { Language } from '../../../machines/content.ts'

/** What the agent has chosen, kept from day to day; nothing of any call. */
export type Prefs = {
  /** Single-key commands. */
  readonly keys: boolean
  /** Both languages side by side. */
  readonly beside: boolean
  readonly callerLanguage: Language | undefined
}

export type PrefsStore = {
  readonly read: () => Prefs
  readonly write: (prefs: Prefs) => void
  /** The call that this tab had on the screen, for a reload. */
  readonly readActive: () => string | undefined
  readonly writeActive: (id: string) => void
}

const key = `${guideId}:agent`
const activeKey = `${guideId}:agent-call`

function quietly<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}

/** Keeps choices in local storage. Where that is refused they last as long as the page. */
export function browserPrefs(window: Window): PrefsStore {
  return {
    read: () => readPrefs(quietly(() => window.localStorage.getItem(key), null)),
    write: prefs =>
      quietly(() => window.localStorage.setItem(key, JSON.stringify(prefs)), undefined),
    readActive: () =>
      quietly(() => window.sessionStorage.getItem(activeKey) ?? undefined, undefined),
    writeActive: id => quietly(() => window.sessionStorage.setItem(activeKey, id), undefined),
  }
}

function readPrefs(text: string | null): Prefs {
  const entries = new Map<string, unknown>(Object.entries(parse(text) ?? {}))
  const language = entries.get('callerLanguage')
  return {
    keys: entries.get('keys') !== false,
    beside: entries.get('beside') === true,
    callerLanguage: typeof language === 'string' && isLanguage(language) ? language : undefined,
  }
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}
