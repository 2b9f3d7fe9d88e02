import { toolPages } from '../../machines/tool-pages.ts'
import { retiredIds } from '../draft.ts'
import type { StepDraft } from '../draft.ts'
import { entriesOf, ownValue, valueAt } from '../raw.ts'
import type { Place, Report, Rule } from '../report.ts'
import { factPattern } from '../schemas/step.ts'
import type { SourceFile } from '../source-file.ts'
import { idPattern } from '../schemas/text.ts'

/** Routes of the guide that are not steps. Names of Object's prototype are refused as well. */
const reserved = new Set<string>([...toolPages, 'embed', 'c', 'assets', '404'])
const wordPattern = /^[a-z][A-Za-z0-9]*$/

/** Checks names: ids of steps and answers, keys of words and of on-screen things. */
export const checkIds: Rule = (draft, report) => {
  for (const { id, file, answers, formerly } of draft.steps.values()) {
    checkId(id, { file }, report)
    for (const answer of answers)
      checkAnswerId(answer.id, { file, path: answer.path, at: 'key' }, report)
    for (const { value, path } of formerly) checkId(value, { file, path }, report)
    checkRetiredAnswers(file, answers, report)
  }
  const { document, screen, 'outside-notes': notes, pictures, glossary } = draft.single
  const { cases } = draft.single
  for (const [name] of entriesOf(ownValue(document.data, 'facts'))) {
    if (factPattern.test(name)) continue
    const place = { file: document, path: ['facts', name], at: 'key' } as const
    report('bad-id', place, `"${name}" cannot be the name of a fact`, 'write F and a number')
  }
  for (const group of ['labels', 'messages', 'links']) {
    for (const [name] of entriesOf(ownValue(screen.data, group))) {
      checkAnswerId(name, { file: screen, path: [group, name], at: 'key' }, report)
    }
  }
  for (const { holder, id, file } of draft.finder.sentences) {
    if (holder === 'topic') checkAnswerId(id, { file }, report)
  }
  for (const [id, file] of draft.finder.topics) checkAnswerId(id, { file }, report)
  for (const file of [notes, cases, glossary, draft.finder.words]) {
    for (const [name] of entriesOf(file.data))
      checkAnswerId(name, { file, path: [name], at: 'key' }, report)
  }
  for (const [name] of entriesOf(ownValue(pictures.data, 'pictures'))) {
    checkAnswerId(name, { file: pictures, path: ['pictures', name], at: 'key' }, report)
  }
  for (const [drawing, value] of entriesOf(ownValue(pictures.data, 'drawings'))) {
    for (const [key] of entriesOf(ownValue(value, 'words'))) {
      const path = ['drawings', drawing, 'words', key]
      checkWordKey(key, { file: pictures, path, at: 'key' }, report)
    }
  }
  for (const file of draft.words.values()) {
    for (const [key] of entriesOf(file.data))
      checkWordKey(key, { file, path: [key], at: 'key' }, report)
  }

  const owners = new Map([...draft.steps.keys()].map(id => [id, `the step ${id}`]))
  for (const { id, step, path } of retiredIds(draft)) {
    const owner = owners.get(id)
    if (owner === undefined) owners.set(id, `a former id of ${step.id}`)
    else
      report(
        'duplicate-id',
        { file: step.file, path },
        `"${id}" is already ${owner}`,
        'delete one of them',
      )
  }
}

/** Checks retired answers: each is listed under one answer of its step and is no longer offered. */
function checkRetiredAnswers(
  file: SourceFile,
  answers: StepDraft['answers'],
  report: Report,
): void {
  const owners = new Map(answers.map(({ id }) => [id, `the answer ${id}`]))
  for (const { id, path } of answers) {
    const retired = valueAt(file.data, [...path, 'formerly'])
    for (const [index, former] of (Array.isArray(retired) ? retired : []).entries()) {
      if (typeof former !== 'string') continue
      const place = { file, path: [...path, 'formerly', index] }
      checkAnswerId(former, place, report)
      const owner = owners.get(former)
      if (owner === undefined) owners.set(former, `a former id of ${id}`)
      else report('duplicate-id', place, `"${former}" is already ${owner}`, 'delete one of them')
    }
  }
}

function checkId(id: string, place: Place, report: Report): void {
  if (reserved.has(id)) {
    report(
      'reserved-id',
      place,
      `"${id}" is an address of the guide itself`,
      'name the step otherwise',
    )
  } else checkAnswerId(id, place, report)
}

function checkAnswerId(id: string, place: Place, report: Report): void {
  if (!idPattern.test(id)) {
    const todo = 'use small Latin letters, digits and single hyphens, at most 64, a letter first'
    report('bad-id', place, `"${id}" cannot be an id`, todo)
  } else refusePrototypeName(id, place, report)
}

function checkWordKey(key: string, place: Place, report: Report): void {
  if (!wordPattern.test(key))
    report('bad-id', place, `"${key}" cannot be a word's key`, 'write it likeThis')
  else refusePrototypeName(key, place, report)
}

function refusePrototypeName(id: string, place: Place, report: Report): void {
  if (id in Object.prototype) {
    report(
      'reserved-id',
      place,
      `"${id}" is a name of every JavaScript object`,
      'name it otherwise',
    )
  }
}
