import type { FileNames, FileNameText, Language } from '../machines/content.ts'
import { compileNote } from './compile.ts'
import type { Content } from './content.ts'

/** Compiles file-names.yaml in one language. */
export function compileFileNames(content: Content, language: Language): FileNames {
  const { endings, copies, names, nothing, ...rest } = content['file-names']
  return {
    endings,
    otherEndings: rest['other-endings'],
    copies,
    names: Object.entries(names).map(([id, { begins, says, step, note }]) => {
      const [shown] = note === undefined ? [] : compileNote(content, note, language)
      const text: FileNameText = {
        says: says[language],
        ...(step === undefined ? {} : { step }),
        ...(shown === undefined ? {} : { note: shown }),
      }
      return { id, begins, text }
    }),
    nothing: nothing?.[language] ?? '',
  }
}
