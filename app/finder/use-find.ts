import { useEffect, useRef, useState } from 'react'
import type { TopicTexts } from '../../machines/content.ts'
import type { Finder, Found } from '../../machines/finder/find.ts'
import { findMessageInside, isLog } from './find-long.ts'
import { nameShown } from './found.ts'
import type { LoadSearchEngine, SearchEngine, Shown } from './found.ts'
import { enter, enterName, noEntry, paste } from './long-text.ts'
import { hasOwn } from '../../machines/plain-data.ts'
import type { Entry } from './long-text.ts'

/** A pause this short is not felt, and spares the work for every letter of a quick hand. */
const pause = 60
/** A wait this long, in milliseconds, asks for a word. */
const noticed = 300
const nothing = { kind: 'empty' } as const

/** What stands in the field and what it leads to. */
export function useFind(load: LoadSearchEngine) {
  const [entry, setEntry] = useState(noEntry)
  const [found, setFound] = useState<Shown>(nothing)
  const [topics, setTopics] = useState<TopicTexts>({})
  /** Only the answer to the newest text counts, and it is looked for once. */
  const newest = useRef<{ entry: Entry; answer: Promise<Shown | undefined> }>(undefined)

  /** @returns undefined when a newer text has come meanwhile, or nothing can be had */
  function search(wanted: Entry): Promise<Shown | undefined> {
    if (newest.current?.entry === wanted) return newest.current.answer
    const mine = { entry: wanted, answer: Promise.resolve<Shown | undefined>(undefined) }
    newest.current = mine
    mine.answer = look(wanted, () => newest.current !== mine)
    return mine.answer
  }
  async function look(wanted: Entry, isStale: () => boolean): Promise<Shown | undefined> {
    try {
      const finds = wanted.full === '' ? undefined : await loadOrSay(isStale)
      if (isStale()) return undefined
      if (finds !== undefined) setTopics(finds.topics)
      const next =
        finds === undefined ? nothing : show(finds, await findIn(finds.find, wanted, isStale))
      if (isStale()) return undefined
      setFound(next)
      return next
    } catch {
      if (isStale()) return undefined
      newest.current = undefined
      setFound({ kind: 'failed' })
      return undefined
    }
  }
  /** Fetches what finds, and says so where that takes long enough to be noticed. */
  async function loadOrSay(isStale: () => boolean) {
    const timer = setTimeout(() => {
      if (!isStale()) setFound({ kind: 'looking' })
    }, noticed)
    try {
      return await load()
    } finally {
      clearTimeout(timer)
    }
  }
  async function findIn(find: Finder, { full, isFileName }: Entry, isStale: () => boolean) {
    if (!isFileName && isLog(full)) {
      const inside = await findMessageInside(find, full, isStale, () =>
        setFound({ kind: 'looking' }),
      )
      return inside ?? ({ kind: 'unsure' } as const)
    }
    const next = find(full)
    if (!isFileName || next.kind === 'file-name') return next
    return { kind: 'file-name', hint: 'nothing' } as const
  }

  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  })
  useEffect(() => {
    const timer = setTimeout(() => void latest.current(entry), pause)
    return () => clearTimeout(timer)
  }, [entry])

  return {
    entry,
    found,
    /** The topic of which more is known than that the document does not cover it. */
    about: topicOf(found, topics),
    type: (value: string) => setEntry(before => enter(before, value)),
    paste: (text: string, from: number, to: number) =>
      setEntry(before => paste(before, text, from, to)),
    /** Takes the name of a file that was picked or dropped. */
    pick: (name: string) => setEntry(enterName(name)),
    /** Takes back the text and, at once, what was found. */
    clear() {
      newest.current = undefined
      setEntry(noEntry)
      setFound(nothing)
    },
    /** What the field holds, searched without a pause. */
    searchNow: () => search(entry),
  }
}

/** What was found, with the words for what the name of a file tells. */
function show({ names }: SearchEngine, found: Found): Shown {
  return found.kind === 'file-name'
    ? { kind: 'file-name', name: nameShown(names, found.hint) }
    : found
}

/** Only of a message that was recognised: what the classifier takes a text for may be wrong. */
function topicIdOf(found: Shown): string | undefined {
  if (found.kind === 'steps') return found.about
  return found.kind === 'outside' && found.isKnown === true ? found.topic : undefined
}

function topicOf(found: Shown, topics: TopicTexts) {
  const id = topicIdOf(found)
  return id !== undefined && hasOwn(topics, id) ? topics[id] : undefined
}
