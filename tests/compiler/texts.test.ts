import { describe, expect, it } from 'vitest'
import { everyText } from '../../compiler/texts.ts'
import { change, check } from './fixture.ts'

describe('the texts of the content', () => {
  const files = change(
    ['cases.yaml', '{}', 'a: { text: { kk: ә, ru: б, en: c } }'],
    ['steps/lights-on.yaml', 'en: No,', 'en: No, hint: { kk: Бірі де, ru: Ни один, en: None },'],
    [
      'glossary.yaml',
      'restart:',
      'facts:\n  word: { kk: ә, ru: б, en: c }\n  means: { kk: ә, ru: б, en: c }\n  forms: { kk: [ә], ru: [б], en: [c] }\nrestart:',
    ],
  ).set('finder/topics/weather/topic.yaml', 'about: { kk: ә, ru: б, en: c }\n')
  const find = () =>
    [...everyText(check(files).draft)].map(({ file, path, form, values }) => ({
      place: `${file.name.replace('content/', '')} ${path.join('.')}`,
      form,
      paths: values.map(value => value.path.slice(path.length).join('.')),
    }))
  const at = (place: string) => find().find(text => text.place === place)

  it.each([
    ['steps/lights-on.yaml answers.no', 'rich'],
    ['steps/lights-on.yaml answers.no.hint', 'rich'],
    ['steps/start.yaml about.0', 'rich'],
    ['cases.yaml a.text', 'rich'],
    ['pictures.yaml drawings.key-button.alt', 'rich'],
    ['document.yaml facts.F1.says', 'rich'],
    ['document.yaml title', 'plain'],
    ['screen.yaml links.provider.text', 'plain'],
    ['glossary.yaml facts.word', 'plain'],
    ['finder/topics/weather/topic.yaml about', 'plain'],
    ['interface/pages.yaml back', 'word'],
  ])('include %s, which is %s', (place, form) => {
    expect(at(place)).toEqual({ place, form, paths: ['kk', 'ru', 'en'] })
  })

  it('include each text once', () => {
    const found = find()
    expect(new Set(found.map(({ place }) => place)).size).toBe(found.length)
    expect(found.filter(({ place }) => / .*\.(?:kk|ru|en)$/.test(place))).toEqual([])
  })
})
