import { useEffect, useRef, useState } from 'react'
import type { TopicTexts } from '../../content/types.ts'
import type { Found } from '../../machines/finder/find.ts'
import { endsOf, findMessageInside, namesMessage } from './find-long.ts'
import type { LoadFinds, Shown } from './found.ts'
import { enter, noEntry, paste } from './long-text.ts'

/** A pause this short is not felt, and spares the work for every letter of a quick hand. */
const pause = 60

/** What stands in the field and what it leads to. */
export function useFind(load: LoadFinds) {
  const [entry, setEntry] = useState(noEntry)
  const [found, setFound] = useState<Shown>({ kind: 'empty' })
  const [topics, setTopics] = useState<TopicTexts>({})
  /** Only the answer to the newest text counts, and it is looked for once. */
  const asked = useRef(0)
  const answered = useRef<{ full: string; found: Found }>(undefined)

  /** Searches at once. @returns undefined when a newer text has come meanwhile, or nothing can be had */
  async function search(full: string): Promise<Found | undefined> {
    asked.current += 1
    const mine = asked.current
    if (answered.current?.full === full) return answered.current.found
    try {
      const finds = full === '' ? undefined : await load()
      if (mine !== asked.current) return undefined
      const show = (next: Found) => {
        answered.current = { full, found: next }
        setFound(next)
        return next
      }
      if (finds === undefined) return show({ kind: 'empty' })
      setTopics(finds.topics)
      const first = show(finds.find(endsOf(full)))
      if (namesMessage(first)) return first
      const inside = await findMessageInside(finds.find, full, () => mine !== asked.current)
      return inside === undefined ? first : show(inside)
    } catch {
      if (mine === asked.current) {
        answered.current = undefined
        setFound({ kind: 'failed' })
      }
      return undefined
    }
  }

  const { full } = entry
  const latest = useRef(search)
  useEffect(() => {
    latest.current = search
  })
  useEffect(() => {
    const timer = setTimeout(() => void latest.current(full), pause)
    return () => clearTimeout(timer)
  }, [full])

  return {
    entry,
    found,
    /** The topic of which more is known than that the document does not cover it. */
    about: topicOf(found, topics),
    type: (value: string) => setEntry(before => enter(before, value)),
    paste: (text: string, from: number, to: number) =>
      setEntry(before => paste(before, text, from, to)),
    clear: () => setEntry(noEntry),
    /** What the field holds, searched without a pause. */
    searchNow: () => search(full),
  }
}

function topicOf(found: Shown, topics: TopicTexts) {
  const id =
    found.kind === 'outside' ? found.topic : found.kind === 'steps' ? found.about : undefined
  return id !== undefined && Object.hasOwn(topics, id) ? topics[id] : undefined
}
