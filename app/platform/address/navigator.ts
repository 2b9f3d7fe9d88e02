import type { Language } from '../../../machines/content.ts'
import type { Flow } from '../../../machines/flow.ts'
import { findStep } from '../../../machines/flow.ts'
import type { SessionContext, SessionEvent } from '../../../machines/session-machine.ts'
import { stepOf } from '../../../machines/session-machine.ts'
import { replay, sameTrail, takeBack, trailAt, trailBefore } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { stepPath } from './address.ts'
import type { AddressBar } from './address-bar.ts'
import { arrive } from './arrival.ts'
import type { Arrival } from './arrival.ts'
import { bringsTrail } from './mend-fragment.ts'
import { entryAfter, readEntry, stepsBack, writeEntry } from './history-entry.ts'
import type { HistoryEntry } from './history-entry.ts'
import { atOnce } from '../after-paint.ts'
import type { AfterPaint } from '../after-paint.ts'
import { noKeeping } from '../storage/keeping.ts'
import type { Keeping } from '../storage/keeping.ts'
import type { TabTrail } from '../storage/tab-trail.ts'

/** The running session, as much of it as the navigator needs. */
export type Session = {
  send: (event: SessionEvent) => void
  getSnapshot: () => { context: SessionContext }
  subscribe: (listener: (snapshot: { context: SessionContext }) => void) => {
    unsubscribe: () => void
  }
}

type Parts = {
  flow: Flow
  session: Session
  bar: AddressBar
  tabTrail: TabTrail
  keeping?: Keeping | undefined
  /** When what is to be written down is written; at once unless told. */
  afterPaint?: AfterPaint | undefined
  base: string
  /** The language the page is made in. */
  language: Language
}

export type Navigator = ReturnType<typeof createNavigator>

/**
 * Keeps the session and the browser's history in step: one entry an answer, Back and Change by the
 * browser's own way where the entry is ours, a language switch in place.
 */
export function createNavigator({ flow, session, bar, tabTrail, base, ...parts }: Parts) {
  let { language } = parts
  const { keeping = noKeeping(), afterPaint = atOnce } = parts
  const context = () => session.getSnapshot().context
  let entry: HistoryEntry = { trail: context().trail, former: undefined, before: [] }
  /** What to do when the browser has made the move that we asked for; until then no other is begun. */
  let awaited: ((moved: HistoryEntry) => void) | undefined

  function path(trail: Trail): string {
    const here = context()
    const step = trail === here.trail ? here.step : replay(flow, trail).step
    return stepPath(language, step, base)
  }

  function write(put: AddressBar['push'] | AddressBar['replace']) {
    const { line = keeping.newLine(), given = false } = entry.mark ?? {}
    const { trail } = entry
    const epoch = keeping.epoch()
    entry = { ...entry, mark: { epoch, line, given } }
    put(path(trail), writeEntry(flow, entry))
    afterPaint.keep(() => {
      // All answers may have been deleted meanwhile, here or in another tab.
      if (keeping.isDeleted(epoch)) return
      tabTrail.write(trail)
      keeping.tell({ trail, line, given })
    })
  }

  /** Marks the present entry as one on which an answer was given. */
  function markGiven(line?: string) {
    const mark = { epoch: keeping.epoch(), line: line ?? entry.mark?.line ?? keeping.newLine() }
    entry = { ...entry, mark: { ...mark, given: true } }
  }

  /** Shows a step as if the person had just come to it, with nothing answered. */
  function openCold(step: string, notice?: SessionContext['notice']) {
    entry = { trail: trailAt(flow, step), former: undefined, before: [] }
    session.send({ type: 'open', trail: entry.trail, notice })
    write(bar.replace)
  }

  function isDeleted({ mark }: HistoryEntry): boolean {
    return mark !== undefined && keeping.isDeleted(mark.epoch)
  }

  /** Sends an event and, if it moved the session, puts a new entry on top of the history. */
  function move(event: SessionEvent) {
    if (awaited !== undefined) return
    const before = context().trail
    session.send(event)
    const { trail, former } = context()
    if (sameTrail(trail, before) && former === entry.former) return
    const past = entry.before
    entry = entryAfter(flow, entry, trail, former)
    if (event.type === 'answer') markGiven()
    write(bar.push)
    // The browser may refuse a new entry; then the one behind us is still the one before.
    if (bar.path() !== path(entry.trail)) entry = { ...entry, before: past }
  }

  function open(next: HistoryEntry, told?: Pick<Arrival, 'notice' | 'sharedVersion'>) {
    entry = next
    session.send({
      type: 'open',
      trail: next.trail,
      former: next.former,
      notice: told?.notice,
      sharedVersion: told?.sharedVersion,
    })
  }

  /** Goes back to an entry of ours. */
  function goBack(entries: number, toTop: boolean, then: NonNullable<typeof awaited>) {
    awaited = then
    bar.goBack(entries, toTop)
  }

  /** The trail that the Back link leads to: the last move undone, else the step that leads here. */
  function trailBack(): Trail | undefined {
    const { trail, step } = context()
    const parent = findStep(flow, step)?.parent
    return takeBack(trail) ?? (parent === undefined ? undefined : trailAt(flow, parent))
  }

  function takeUp() {
    afterPaint.flush()
    const step = stepOf(context())
    const arrival = arrive({ flow, bar, base, step, tabTrail: tabTrail.read(), isDeleted })
    open(arrival.entry, arrival)
    if (arrival.by === 'click') markGiven(keeping.lastLine())
    write(bar.replace)
  }

  return {
    /** Takes up the trail by which the person came. To be called once, after hydration. */
    start: takeUp,
    /** Follows the browser's Back and Forward. @returns a function that stops it */
    listen(): () => void {
      const stopDeletions = keeping.onDeleted(() => openCold(stepOf(context()), 'deleted'))
      const stopMoves = bar.onMove(state => {
        const asked = awaited
        awaited = undefined
        const moved = readEntry(flow, state)
        // Only the fragment has changed: by a link within the page, or by one with a trail that was put
        // into the address bar.
        if (moved === undefined) {
          return bringsTrail(bar.fragment()) ? takeUp() : write(bar.replace)
        }
        if (isDeleted(moved)) return openCold(replay(flow, moved.trail).step)
        if (asked === undefined) open(moved)
        else asked(moved)
        write(bar.replace)
      })
      return () => {
        stopMoves()
        stopDeletions()
      }
    },
    answer: (step: string, answer: string) => move({ type: 'answer', step, answer }),
    keep: () => move({ type: 'keep' }),
    /** Opens a step that was found rather than walked to; the way so far is kept. */
    jump: (step: string) => move({ type: 'jump', step }),
    restart: () => move({ type: 'restart' }),
    /** Goes on with a kept trail, on its own line; the present entry stays behind it. */
    goOn(trail: Trail, line: string, isCut: boolean) {
      afterPaint.flush()
      markGiven(line)
      move({ type: 'open', trail, notice: isCut ? 'cut' : undefined })
    },
    /** Keeps what is answered from now on apart from the line so far, which is another tab's. */
    branchOff(line: string) {
      markGiven(line)
      write(bar.replace)
    },
    /** Deletes all answers, here and in every other tab, and begins anew. */
    deleteAll() {
      afterPaint.flush()
      openCold(flow.graph.start, keeping.deleteAll() ? 'deleted' : 'not-deleted')
    },
    back() {
      const target = trailBack()
      if (target === undefined) return
      if (awaited !== undefined) return
      if (stepsBack(flow, entry, target) === 1) goBack(1, false, moved => open(moved))
      else if (takeBack(context().trail)) move({ type: 'back' })
      else move({ type: 'open', trail: target })
    },
    change(visit: number) {
      if (awaited !== undefined) return
      const target = trailBefore(flow, context().trail, visit)
      if (target === undefined) return
      const entries = stepsBack(flow, entry, target)
      if (entries === undefined) return move({ type: 'change', visit })
      // What is being changed is told above the step.
      goBack(entries, true, moved => {
        session.send({ type: 'change', visit })
        const { trail, former } = context()
        // The person may have gone elsewhere in the same moment, by the browser's own Back.
        if (sameTrail(trail, moved.trail)) entry = { ...moved, former }
        else open(moved)
      })
    },
    /** Goes on in another language: the same step and trail, in the same entry. */
    speak(next: Language) {
      language = next
      write(bar.replace)
    },
  }
}
