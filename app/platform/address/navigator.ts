import type { Language } from '../../../machines/content.ts'
import type { Session, SessionContext, SessionEvent } from '../../../machines/session-machine.ts'
import { stepOf } from '../../../machines/session-machine.ts'
import {
  replay,
  sameTrail,
  takeBack,
  trailAt,
  trailBack,
  trailBefore,
} from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { arrive, isAsShown, stepOfPath } from './arrival.ts'
import type { Arrival } from './arrival.ts'
import { hasTrailFragment } from './trail-fragment.ts'
import { createCurrentEntry } from './current-entry.ts'
import type { EntryParts } from './current-entry.ts'
import { entryAfter, readEntry, stepsBack } from './history-entry.ts'
import type { HistoryEntry } from './history-entry.ts'
import { reloadIfMissing, onceLoaded } from './missing-steps.ts'
import type { StepPlace } from './missing-steps.ts'
import { atOnce } from '../after-paint.ts'
import type { AfterPaint } from '../after-paint.ts'
import { noAnswerStorage } from '../storage/answer-storage.ts'
import type { AnswerStorage } from '../storage/answer-storage.ts'

/** Dependencies of the navigator. Without storage it stores nothing; without a scheduler it waits for no paint. */
type Place = Omit<EntryParts, 'context' | 'answerStorage' | 'afterPaint'> &
  StepPlace & {
    session: Session
    answerStorage?: AnswerStorage | undefined
    afterPaint?: AfterPaint | undefined
  }

export type Navigator = ReturnType<typeof createNavigator>

/**
 * Keeps the session and the browser's history in step: each answer pushes an entry, Back and Change go back in the
 * history where the entry is the guide's, and a language switch replaces the entry.
 */
export function createNavigator(place: Place) {
  const { flow, session, bar, tabTrail, base } = place
  const { answerStorage = noAnswerStorage(), afterPaint = atOnce } = place
  const context = () => session.getSnapshot().context
  const current = createCurrentEntry({ ...place, context, answerStorage, afterPaint })
  /** Called when the browser has gone back as asked; while it is set, other moves are ignored. */
  let awaited: ((moved: HistoryEntry) => void) | undefined
  let isStarted = false
  /** The click between the hydration of the page and `start`: it is followed when the trail is known. */
  let waiting: (() => void) | undefined

  /** Opens a step with no answer given. */
  function openWithoutAnswers(step: string, notice?: SessionContext['notice']) {
    open({ trail: trailAt(flow, step), former: undefined, before: [] }, { notice })
    current.write('replace')
  }

  function isDeleted({ mark }: HistoryEntry): boolean {
    return mark !== undefined && answerStorage.isDeleted(mark.generation)
  }

  /** Sends an event and, if it moved the session, pushes a history entry. */
  function move(event: SessionEvent) {
    if (awaited !== undefined) return
    const before = context().trail
    session.send(event)
    const { trail, former } = context()
    const previous = current.get()
    if (sameTrail(trail, before) && former === previous.former) return
    current.set(entryAfter(flow, previous, trail, former))
    if (event.type === 'answer') current.markAnswered()
    // Where the browser refuses a new entry, the previous one is still the one before.
    if (!current.write('push')) current.set({ ...current.get(), before: previous.before })
  }

  function open(
    next: HistoryEntry,
    { notice, sharedVersion }: Partial<Pick<SessionContext, 'notice' | 'sharedVersion'>> = {},
  ) {
    current.set(next)
    session.send({ type: 'open', trail: next.trail, former: next.former, notice, sharedVersion })
  }

  /** Goes back to an entry of the guide. */
  function goBack(entries: number, toTop: boolean, then: NonNullable<typeof awaited>) {
    awaited = then
    bar.goBack(entries, toTop)
  }

  function readArrival(step = stepOf(context())): Arrival {
    return arrive({ flow, bar, base, step, tabTrail: tabTrail.read(), isDeleted })
  }

  /** @param mark of the entries of this page, where the arrival has none */
  function restore(step?: string, mark?: HistoryEntry['mark']) {
    afterPaint.flush()
    const arrival = readArrival(step)
    const entry = mark === undefined ? arrival.entry : { mark, ...arrival.entry }
    if (isAsShown(arrival, context().trail)) current.set(entry)
    else open(entry, arrival)
    if (arrival.by === 'click') current.markAnswered(answerStorage.lastThread())
    if (arrival.by === 'early') current.markAnswered()
    current.write('replace')
  }

  function onceStarted(follow: () => void) {
    if (isStarted) follow()
    else waiting ??= follow
  }

  function back() {
    const target = trailBack(flow, context())
    if (target === undefined || awaited !== undefined) return
    if (stepsBack(flow, current.get(), target) === 1) goBack(1, false, open)
    else if (takeBack(context().trail)) move({ type: 'back' })
    else move({ type: 'open', trail: target })
  }

  return {
    /**
     * Restores the trail from the history, a link or storage. To be called once, after hydration.
     * @param meant the step to show, where that is not the page's
     */
    start(meant?: string) {
      restore(meant)
      isStarted = true
      // When everything else that follows the session has begun to.
      if (waiting !== undefined) void Promise.resolve().then(waiting)
    },
    /** Follows the browser's Back and Forward. @returns a function that unsubscribes */
    listen(): () => void {
      const stopDeletions = answerStorage.onDeleted(() =>
        openWithoutAnswers(stepOf(context()), 'deleted'),
      )
      const stopMoves = bar.onMove(state => {
        const follow = awaited ?? open
        awaited = undefined
        const moved = readEntry(flow, state)
        const step = stepOfPath(flow, bar.path(), base)
        if (import.meta.env.PARTS && reloadIfMissing(place, () => moved ?? readArrival(step).entry))
          return undefined
        // An entry from before hydration.
        if (moved === undefined && step !== undefined && step !== stepOf(context()))
          return restore(step, current.get().mark)
        // Only the fragment has changed: by a link within the page, or by a shared link that was pasted into the
        // address bar.
        if (moved === undefined) {
          return hasTrailFragment(bar.fragment()) ? restore() : current.write('replace')
        }
        if (isDeleted(moved)) return openWithoutAnswers(replay(flow, moved.trail).step)
        follow(moved)
        current.write('replace')
      })
      return () => {
        stopMoves()
        stopDeletions()
      }
    },
    answer: (step: string, answer: string) =>
      onceStarted(() => move({ type: 'answer', step, answer })),
    keep: () => move({ type: 'keep' }),
    /** Opens a step that the finder found; the path so far is kept. */
    jump(step: string) {
      const go = () => move({ type: 'jump', step })
      if (import.meta.env.PARTS) onceLoaded(place, step, go)
      else go()
    },
    restart: () => move({ type: 'restart' }),
    /** Resumes a stored trail, in its own thread; the present entry stays before it. */
    resume(trail: Trail, thread: string, isCut: boolean) {
      afterPaint.flush()
      current.markAnswered(thread)
      move({ type: 'open', trail, notice: isCut ? 'cut' : undefined })
    },
    /** Continues in a new thread, because another tab has written in this one. */
    fork(thread: string) {
      current.markAnswered(thread)
      current.write('replace')
    },
    /** Deletes all answers, in this tab and all others, and opens the start. */
    deleteAll() {
      afterPaint.flush()
      openWithoutAnswers(flow.graph.start, answerStorage.deleteAll() ? 'deleted' : 'not-deleted')
    },
    back: () => onceStarted(back),
    change(visit: number) {
      if (awaited !== undefined) return
      const target = trailBefore(flow, context().trail, visit)
      if (target === undefined) return
      const entries = stepsBack(flow, current.get(), target)
      if (entries === undefined) return move({ type: 'change', visit })
      // The notice about the change is above the step.
      goBack(entries, true, moved => {
        session.send({ type: 'change', visit })
        const { trail, former } = context()
        // The person may have pressed the browser's Back in the same moment.
        if (sameTrail(trail, moved.trail)) current.set({ ...moved, former })
        else open(moved)
      })
    },
    /** Switches to another language: the same step and trail, in the same entry. */
    setLanguage(next: Language) {
      current.setLanguage(next)
      current.write('replace')
    },
  }
}
