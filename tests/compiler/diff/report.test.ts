import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compareVersions } from '../../../compiler/diff/compare.ts'
import { formatHtml } from '../../../compiler/diff/format-html.ts'
import { formatMarkdown, formatText } from '../../../compiler/diff/format.ts'
import { reportParts } from '../../../compiler/diff/report.ts'
import { readDraft } from '../../../compiler/draft.ts'
import { base, change, parseOnce } from '../fixture.ts'

const reports: Record<string, string> = parse(
  readFileSync('tests/compiler/diff/reports.yaml', 'utf8'),
)

/** The base content after a release with a change of every kind. */
function released(): ReadonlyMap<string, string> {
  const files = change(
    ['steps/lights-on.yaml', '  yes: {', '  all-on: { formerly: [yes],'],
    [
      'steps/lights-on.yaml',
      'not-sure: { kk: Білмеймін, ru: Не знаю, en: Not sure, next: restart-router }',
      'none: { kk: Жоқ, ru: Ни один, en: None, next: not-covered }',
    ],
    [
      'steps/start.yaml',
      'en: The internet is slow, next: restart-router',
      'en: The internet is *slow* & bad, next: plug-in',
    ],
    ['steps/restart-router.yaml', 'code: "1032"', 'code: "1078"'],
    ['steps/restart-router.yaml', 'facts: [F2]', 'facts: [F2, F3]'],
    ['steps/restart-router.yaml', 'kk: Бұл екі минут алады.', 'kk: Бұл үш минут алады.'],
    ['steps/restart-router.yaml', 'ru: Это занимает две минуты.', 'ru: Это занимает три минуты.'],
    ['steps/restart-router.yaml', 'next: solved', 'next: ready'],
    ['interface/pages.yaml', 'ru: "Ответов: {count}"', 'ru: "Всего ответов: {count}"'],
    [
      'finder/topics/weather/en.txt',
      'the weather',
      '# of today\nthe weather\n  <rain> & *snow*  \nrain\nrain',
    ],
    ['finder/chatter.en.txt', 'Hello', 'Hi "you"'],
  )
  const solved = files.get('steps/solved.yaml') ?? ''
  files.set('steps/ready.yaml', solved.replace('[fixed]', '[fixed, solved]'))
  files.delete('steps/solved.yaml')
  files.set('steps/nothing.yaml', files.get('steps/not-covered.yaml') ?? '')
  files.delete('steps/not-covered.yaml')
  return files
}

function partsOf(files: ReadonlyMap<string, string>) {
  const version = (all: ReadonlyMap<string, string>) => ({
    files: all,
    draft: readDraft(all, 'content', parseOnce),
  })
  const [before, after] = [version(base), version(files)]
  const changes = compareVersions(before, after, { start: 'start', source: 'kk' })
  return reportParts(changes, { before: before.draft, after: after.draft, language: 'en' })
}

describe('the report of changes', () => {
  const parts = () => partsOf(released())

  it('equals the reviewed one for a terminal', () => {
    expect(formatText(parts(), 'main')).toBe(reports['text'])
  })

  it('equals the reviewed one for a pull request', () => {
    expect(formatMarkdown(parts(), 'main')).toBe(reports['markdown'])
  })

  it('equals the reviewed HTML page, both versions side by side', () => {
    const page = formatHtml(parts(), 'main').replace(/<style>[^]*<\/style>/, '<style></style>')
    expect(page).toBe(reports['html'])
  })

  it('has at most sixty lines per section, and all of them in HTML', () => {
    const phrases = (count: number) =>
      Array.from({ length: count }, (_, index) => `rain ${index}\n`).join('')
    const linesOf = (count: number) => {
      const long = partsOf(new Map([...base, ['finder/steps/plug-in.en.txt', phrases(count)]]))
      return [formatText(long, 'main'), formatMarkdown(long, 'main'), formatHtml(long, 'main')]
    }
    // One line gives the number of new paths.
    for (const text of linesOf(59)) expect(text).toContain('rain 58')
    const [text = '', markdown = '', page = ''] = linesOf(61)
    for (const short of [text, markdown]) {
      expect(short).toContain('rain 58')
      expect(short).not.toContain('rain 59')
      expect(short).toContain('- … and 2 more: see the HTML page')
      expect(short).not.toContain('- - …')
    }
    expect(page).toContain('rain 60')
    expect(page).not.toContain('more: see')
  })
})
