import { describe, expect, it } from 'vitest'
import { linesIn, readFinderFiles, sentencesOf, topicIds } from '../../compiler/finder-files.ts'
import { parseSource } from '../../compiler/source-file.ts'
import { base, contentOf } from './fixture.ts'

const read = (paths: readonly string[], text = 'сөз\n') =>
  readFinderFiles(
    paths,
    () => text,
    path => `content/${path}`,
    parseSource,
  )
const language = 'kk'

describe('the files of sentences', () => {
  it.each([
    ['finder/steps/plug-in.kk.txt', { kind: 'phrases', holder: 'step', id: 'plug-in' }],
    ['finder/steps/plug-in.messages.kk.txt', { kind: 'messages', holder: 'step', id: 'plug-in' }],
    ['finder/topics/weather/kk.txt', { kind: 'phrases', holder: 'topic', id: 'weather' }],
    ['finder/topics/weather/messages.kk.txt', { kind: 'messages', holder: 'topic', id: 'weather' }],
  ])('are known by their names: %s', (path, known) => {
    const { sentences, stray, all } = read([path])
    expect(sentences).toMatchObject([{ ...known, language, file: { name: `content/${path}` } }])
    expect(stray).toEqual([])
    expect(all.map(({ name }) => name)).toEqual([`content/${path}`, 'content/finder/words.txt'])
  })

  it.each([
    'finder/steps/plug-in.de.txt',
    'finder/steps/plug-in.txt',
    'finder/steps/plug-in.notes.kk.txt',
    'finder/steps/plug-in.kk.txt.bak',
    'finder/steps/plug-in.kkk.txt',
    'finder/steps/deep/plug-in.kk.txt',
    'finder/old/finder/steps/plug-in.kk.txt',
    'finder/topics/kk.txt',
    'finder/topics/weather/kk.txt.bak',
    'finder/topics/weather/notes.kk.txt',
    'finder/topics/weather/deep/kk.txt',
    'finder/old/finder/topics/weather/kk.txt',
    'finder/topics/topic.yaml',
    'finder/topics/weather/topic.yaml.bak',
    'finder/topics/weather/deep/topic.yaml',
    'finder/old/finder/topics/weather/topic.yaml',
    'finder/chatter.txt',
    'finder/chatter.de.txt',
    'finder/chatter.kk.txt.bak',
    'finder/old/finder/chatter.kk.txt',
    'finder/words.txt.bak',
  ])('are stray under another name: %s', path => {
    const { sentences, topics, chatter, stray } = read([path])
    expect([sentences, topics.size, chatter.size, stray]).toEqual([[], 0, 0, [path]])
  })

  it('do not include those of other folders', () => {
    const { all, stray } = read(['steps/start.yaml', 'finder/words.txt'])
    expect([all.length, stray]).toEqual([1, []])
  })
})

describe('topics and small talk', () => {
  it('are read by topic and by language', () => {
    const { topics, chatter, all } = read([
      'finder/chatter.kk.txt',
      'finder/topics/b/topic.yaml',
      'finder/topics/c/kk.txt',
    ])
    expect([...topics.keys()]).toEqual(['b'])
    expect([...chatter.keys()]).toEqual([language])
    expect(all.map(({ name }) => name.replace('content/finder/', ''))).toEqual([
      'topics/c/kk.txt',
      'topics/b/topic.yaml',
      'chatter.kk.txt',
      'words.txt',
    ])
  })

  it('are listed in order, each once, with or without sentences', () => {
    const files = read([
      'finder/steps/a.kk.txt',
      'finder/topics/a/topic.yaml',
      'finder/topics/c/topic.yaml',
      'finder/topics/c/kk.txt',
      'finder/topics/b/kk.txt',
      'finder/topics/b/ru.txt',
    ])
    expect(topicIds(files)).toEqual(['a', 'b', 'c'])
  })
})

describe('the sentences of a step or a topic', () => {
  it('are those of its kind, by language', () => {
    const files = new Map([
      ...base,
      ['finder/steps/solved.en.txt', 'done\n'],
      ['finder/steps/solved.kk.txt', 'болды\n'],
      ['finder/steps/solved.messages.ru.txt', 'Успешно\n'],
      ['finder/steps/plug-in.kk.txt', 'шам\n'],
      ['finder/topics/solved/kk.txt', 'ескі\n'],
    ])
    const { finder } = contentOf(files)
    expect(sentencesOf(finder, 'step', 'solved', 'phrases')).toEqual(['болды', 'done'])
    expect(sentencesOf(finder, 'step', 'solved', 'messages')).toEqual(['Успешно'])
    expect(sentencesOf(finder, 'topic', 'solved', 'phrases')).toEqual(['ескі'])
    expect(sentencesOf(finder, 'topic', 'solved', 'messages')).toEqual([])
  })

  it('are the lines that are texts', () => {
    const source = parseSource('a.yaml', '')
    expect(linesIn({ ...source, data: ['a', 5, 'b'] })).toEqual(['a', 'b'])
    expect(linesIn({ ...source, data: 'a' })).toEqual([])
  })
})
