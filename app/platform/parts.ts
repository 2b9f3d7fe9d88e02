import { findStep } from '../../machines/flow.ts'
import type { GuideText, Language } from '../../machines/content.ts'
import type { GrowingFlow } from '../../machines/growing-flow.ts'
import type { FoldedText } from '../../machines/help-text.ts'
import type { Part } from '../../machines/part.ts'
import { hasOwn } from '../../machines/plain-data.ts'
import type { Session } from '../../machines/session-machine.ts'
import { onIdle } from './deferred.ts'
import { fetchPart } from './fetch-part.ts'

/** What is folded under the steps that are there, and the terms on them; by step. */
type StepHelp = {
  readonly folded: Record<string, FoldedText>
  readonly termsOn: Record<string, readonly string[]>
}

const stepHelps = new Map<Language, StepHelp>()

/** The help for the steps of a large guide in a language: it grows with the parts that are fetched. */
export function stepHelp(language: Language): StepHelp {
  const known = stepHelps.get(language) ?? { folded: {}, termsOn: {} }
  stepHelps.set(language, known)
  return known
}

export type Parts = ReturnType<typeof createParts>

/** The most milliseconds until the steps near a new step are fetched. */
const longestWait = 200
/** The ids that an address or a stored trail may hold; any other is no step, and is not asked for. */
const stepId = /^[a-z0-9-]{1,64}$/

/**
 * The parts of a large guide: fetches the steps near a step and adds them to the flow, to the texts and to the help.
 * @param loadText loads the texts of a language, which grow; each time the same object
 */
export function createParts(
  { flow, add, ruleOut, missingFor, withSteps }: GrowingFlow,
  loadText: (language: Language) => Promise<GuideText>,
  first: Language,
) {
  let language = first
  let wanted = first
  /** By language: the steps whose parts were asked for; the part with all steps stands under an empty id. */
  const asked = new Map<Language, Map<string, Promise<void>>>()
  const listeners: ((of: Language, id: string) => void)[] = []

  function take(text: GuideText, part: Part) {
    const { folded, termsOn } = stepHelp(text.language)
    const steps = Object.entries(part)
    for (const [id, step] of steps) {
      folded[id] ??= step.folded
      termsOn[id] ??= step.terms
    }
    // A step that is there stays the same object: another one would make React render it again.
    const fresh = steps.filter(([id]) => !hasOwn(text.steps, id))
    Object.assign(text.steps, Object.fromEntries(fresh.map(([id, step]) => [id, step.text])))
    // Last, so that no step is in the flow whose words are not there.
    add(Object.fromEntries(steps.map(([id, step]) => [id, step.flow])))
  }

  async function fetchAndTake(of: Language, id: string) {
    const [part, text] = await Promise.all([
      fetchPart(of, id === '' ? undefined : id),
      loadText(of),
    ])
    if (part === undefined) return ruleOut(id)
    take(text, part)
    for (const listener of listeners) listener(of, id)
  }

  function load(id: string, of = language): Promise<void> {
    if (id !== '' && !stepId.test(id)) return Promise.resolve(ruleOut(id))
    const known = asked.get(of) ?? new Map<string, Promise<void>>()
    asked.set(of, known)
    // Of one that is being fetched nothing is known before it is there.
    const before = known.get(id)
    if (before !== undefined) return before
    const promise = fetchAndTake(of, id)
    known.set(id, promise)
    promise.catch(() => known.delete(id))
    return promise
  }

  /** Makes the machines of the steps that the answers of a step lead to. */
  function makeMachines(step: string) {
    for (const { next } of findStep(flow, step)?.answers ?? []) flow.machineOf?.(next)
  }

  return {
    flow,
    /** Takes the part of the open page's step, which the entry script has fetched. */
    takeFirst(text: GuideText, step: string, part: Part) {
      take(text, part)
      asked.set(first, new Map([[step, Promise.resolve()]]))
    },
    /**
     * Loads the steps near a step, once.
     * @throws TypeError when they cannot be fetched; the next call tries again
     */
    load: (id: string) => load(id),
    /** Loads all steps in a language: for the finder and the page for unknown addresses. */
    loadAll: (of: Language) => load('', of),
    /** Loads what is there in another language too, before the page switches to it. */
    async switchTo(to: Language): Promise<void> {
      wanted = to
      const there = asked.get(to)
      const ids = [...(asked.get(language)?.keys() ?? [])].filter(id => !there?.has(id))
      if (ids.length === 0) {
        if (wanted === to) language = to
        return undefined
      }
      await Promise.all(ids.map(id => load(id, to)))
      // Others may have come meanwhile.
      return wanted === to ? this.switchTo(to) : undefined
    },
    /** Calls back with each part that has come, and each that comes. */
    onTaken(listener: (of: Language, id: string) => void) {
      listeners.push(listener)
      for (const [of, known] of asked) for (const id of known.keys()) listener(of, id)
    },
    /**
     * Loads the steps near each step that a session comes to, and makes their machines, so that no click has to.
     * @returns a function that stops it
     */
    fetchAhead(session: Session): () => void {
      let at: string | undefined
      const follow = ({ context: { step } }: ReturnType<Session['getSnapshot']>) => {
        if (step === at) return
        at = step
        const prepare = () => onIdle(() => makeMachines(step), 0, longestWait)
        onIdle(() => void load(step).then(prepare, () => undefined), 0, longestWait)
      }
      follow(session.getSnapshot())
      const { unsubscribe } = session.subscribe(follow)
      return unsubscribe
    },
    /** Runs a function that reads the flow. @returns true when it read a step that has not been fetched */
    isMissingFor: (read: () => unknown) => missingFor(read).length > 0,
    /** Calls a function that reads the flow, when all steps that it asks for are there. */
    withSteps: <T>(read: () => T) => withSteps(read, id => load(id)),
  }
}
