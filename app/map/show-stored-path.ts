import graph from 'content:graph'
import { createFlow } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { replay } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { createStoredTrails } from '../platform/storage/stored-trails.ts'
import { browserAnswerStorage } from '../platform/storage/answer-storage.ts'
import { browserTabTrail } from '../platform/storage/tab-trail.ts'

/** Marks the person's own path on the map, until the answers are deleted in any tab. */
export function showStoredPath(root: ParentNode) {
  const flow = createFlow(graph)
  const answerStorage = browserAnswerStorage(window)
  const ofTab = browserTabTrail(answerStorage, flow).read()
  const trail = ofTab ?? createStoredTrails(flow, answerStorage, () => Date.now()).list()[0]?.trail
  if (trail === undefined) return
  markPath(root, flow, trail)
  answerStorage.onDeleted(() => clearPath(root))
}

/** Marks each step and answer of a trail, and the present step, without changing any size. */
export function markPath(root: ParentNode, flow: Flow, trail: Trail) {
  const { step, visits, trail: legs } = replay(flow, trail)
  if (visits.length === 0) return
  const passed = new Set([...legs.map(({ at }) => at), ...visits.map(visit => visit.step)])
  const answers = new Set(visits.map(visit => `${visit.step} ${visit.answer}`))
  const word = root.querySelector('main')?.dataset['yourAnswer'] ?? ''
  for (const item of root.querySelectorAll<HTMLElement>('[data-of]')) {
    const id = item.dataset['of'] ?? ''
    if (!passed.has(id) && id !== step) continue
    item.dataset['path'] = ''
    if (id === step) item.querySelector('h3 a')?.setAttribute('aria-current', 'step')
  }
  for (const item of root.querySelectorAll<HTMLElement>('[data-way]')) {
    if (!answers.has(item.dataset['way'] ?? '')) continue
    item.dataset['path'] = ''
    const said = document.createElement('span')
    said.className = 'visually-hidden map-said'
    said.textContent = ` (${word})`
    item.querySelector('.map-answer')?.append(said)
  }
}

function clearPath(root: ParentNode) {
  for (const said of root.querySelectorAll('.map-said')) said.remove()
  for (const here of root.querySelectorAll('[aria-current="step"]'))
    here.removeAttribute('aria-current')
  for (const item of root.querySelectorAll<HTMLElement>('[data-path]')) delete item.dataset['path']
}
