import words from 'every-language:content:interface/finder'
import fileNames from 'every-language:content:file-names'
import topics from 'every-language:content:topics'
import type { Found } from '../../machines/finder/find.ts'
import { createFileNameReader } from '../../machines/file-name.ts'
import { FinderField } from '../finder/finder-field.tsx'
import { FileNameBox } from '../finder/file-name-box.tsx'
import type { Specimen, Stand } from './specimen.ts'

const nothing = () => undefined
const hrefOf = (step: string) => `#${step}`

/** Types a text into the field, as soon as it is rendered. */
function typeIn(text: string) {
  return (cell: HTMLDivElement | null) => {
    for (const details of cell?.querySelectorAll('details') ?? []) details.open = true
    const field = cell?.querySelector<HTMLInputElement>('input:not([type="file"])')
    if (!field || text === '') return
    field.setRangeText(text, 0, field.value.length)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** The finder with a stub engine that returns a fixed result. */
function finder(name: string, typed: string, found: (stand: Stand) => Found): Specimen {
  return {
    name: `finder: ${name}`,
    draw: stand => {
      const { language } = stand.text
      return (
        <div ref={typeIn(typed)}>
          <FinderField
            {...stand}
            words={words[language]}
            load={async () => ({
              find: () => found(stand),
              topics: topics[language],
              names: fileNames[language],
            })}
            onChoose={nothing}
            onQuestions={nothing}
            hrefOf={hrefOf}
            orElse={words[language].orChoose}
          />
        </div>
      )
    },
  }
}

const byWords = { kind: 'words', words: ['құпиясөз', 'ұмыттым'] } as const
const steps = ['which-password', 'portal-password', 'forgot-eds-password', 'storage-password']
const names = ['AUTH_RSA256_1.p12', 'RSA256_1.p12', 'GOSTKNCA_1.p12', 'GOST512_1.p12', 'mykey.p12']

/** The finder's field in each of its states, and the file name reader. */
export const finderSpecimens: readonly Specimen[] = [
  finder('empty', '', () => ({ kind: 'empty' })),
  finder('steps by words', 'құпиясөз ұмыттым', () => ({
    kind: 'steps',
    results: steps.map(step => ({ step, score: 1, matched: byWords })),
  })),
  finder('a step by its message', 'Осы тақырып түрі үшін жарамсыз кілт', () => ({
    kind: 'steps',
    results: [
      {
        step: 'who-signs',
        score: 1,
        matched: { kind: 'message', text: 'Осы тақырып түрі үшін жарамсыз кілт' },
      },
    ],
  })),
  finder('not in the document, with what is known of it', 'токен табылмады', ({ text }) => ({
    kind: 'outside',
    topic: Object.keys(topics[text.language])[0] ?? '',
    quote: 'токен табылмады',
    isKnown: true,
  })),
  finder('nothing fits', 'qwrtz', () => ({ kind: 'unsure' })),
  finder('a misheard code', '1040', () => ({
    kind: 'wrong-code',
    code: '1040',
    near: [{ step: 'forgot-eds-password', code: '1041' }],
  })),
  finder('a number that is no code', '2024', () => ({
    kind: 'wrong-code',
    code: '2024',
    near: [],
  })),
  finder('several likely steps', 'сертификат', () => ({
    kind: 'question',
    step: 'what-for',
    words: ['сертификат'],
  })),
  finder('a message that nobody explains', 'Токен не отвечает (0x5)', () => ({
    kind: 'outside',
    topic: '',
    quote: 'Токен не отвечает (0x5)',
  })),
  finder('a log, cut', `${'INFO '.repeat(50)}\n`.repeat(400), () => ({ kind: 'unsure' })),
  finder('could not be fetched', 'ЭЦҚ', () => {
    throw new TypeError('offline')
  }),
  ...names.map(name =>
    finder(`file ${name}`, name, ({ text }) => ({
      kind: 'file-name',
      hint: createFileNameReader(fileNames[text.language]).read(name),
    })),
  ),
  ...['', 'GOST512_1.p12', 'photo.jpg'].map((name): Specimen => {
    return {
      name: `key file: ${name === '' ? 'empty' : name}`,
      draw: stand => (
        <div ref={typeIn(name)}>
          <FileNameBox
            {...stand}
            step="what-for"
            words={words[stand.text.language]}
            reader={{
              ...createFileNameReader(fileNames[stand.text.language]),
              names: fileNames[stand.text.language],
            }}
            hrefOf={hrefOf}
            onChoose={nothing}
          />
        </div>
      ),
    }
  }),
]
