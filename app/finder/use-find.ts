import { useEffect, useRef, useState } from 'react'
import type { TopicTexts } from '../../machines/content.ts'
import type { Finder, Found } from '../../machines/finder/find.ts'
import { findMessageInside, isLog } from './find-long.ts'
import { nameShown } from './found.ts'
import type { LoadSearchEngine, SearchEngine, Shown } from './found.ts'
import { enter, enterName, noEntry, paste } from './long-text.ts'
import { hasOwn } from '../../machines/plain-data.ts'
import type { Entry } from './long-text.ts'

/** Milliseconds of debounce before a search. */
const pause = 60
/** Milliseconds after which a search or a download is reported as running. */
const noticed = 300
const nothing = { kind: 'empty' } as const

/** The state of the finder's field: its value and the result for it. */
export function useFind(load: LoadSearchEngine) {
  const [entry, setEntry] = useState(noEntry)
  const [found, setFound] = useState<Shown>(nothing)
  const [topics, setTopics] = useState<TopicTexts>({})
  /** Counts the changes of the text, so that results of older texts are dropped. */
  const newest = useRef<{ entry: Entry; answer: Promise<Shown | undefined> }>(undefined)

  /** @returns undefined when a newer text has come meanwhile, or the engine cannot be fetched */
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
  /** Loads the engine, and reports it where that takes noticeably long. */
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
    /** What is known of the topic of a message that the document does not cover. */
    about: topicOf(found, topics),
    type: (value: string) => setEntry(before => enter(before, value)),
    paste: (text: string, from: number, to: number) =>
      setEntry(before => paste(before, text, from, to)),
    /** Searches by the name of a picked or dropped file. */
    pick: (name: string) => setEntry(enterName(name)),
    /** Clears the text and the result. */
    clear() {
      newest.current = undefined
      setEntry(noEntry)
      setFound(nothing)
    },
    /** Searches without debounce. */
    searchNow: () => search(entry),
  }
}

/** A result, with the texts for the hint of a file's name. */
function show({ names }: SearchEngine, found: Found): Shown {
  return found.kind === 'file-name'
    ? { kind: 'file-name', name: nameShown(names, found.hint) }
    : found
}

/** The topic of a recognised message only: the classifier's guess may be wrong. */
function topicIdOf(found: Shown): string | undefined {
  if (found.kind === 'steps') return found.about
  return found.kind === 'outside' && found.isKnown === true ? found.topic : undefined
}

function topicOf(found: Shown, topics: TopicTexts) {
  const id = topicIdOf(found)
  return id !== undefined && hasOwn(topics, id) ? topics[id] : undefined
}
