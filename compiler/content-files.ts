import * as z from 'zod'
import { casesSchema } from './schemas/cases.ts'
import { documentSchema } from './schemas/document.ts'
import { fileNamesSchema } from './schemas/file-names.ts'
import { glossarySchema } from './schemas/glossary.ts'
import { guideSchema } from './schemas/guide.ts'
import { notesSchema } from './schemas/outside-notes.ts'
import { picturesSchema } from './schemas/pictures.ts'
import { releasesSchema } from './schemas/releases.ts'
import { screenSchema } from './schemas/screen.ts'
import { settingsSchema } from './schemas/settings.ts'

/** The schema of each single file of a content folder, by name without `.yaml`. A new kind of file is a line here. */
export const fileSchemas = {
  guide: guideSchema,
  document: documentSchema,
  screen: screenSchema,
  'outside-notes': notesSchema,
  cases: casesSchema,
  pictures: picturesSchema,
  glossary: glossarySchema,
  settings: settingsSchema,
  'file-names': fileNamesSchema,
  /** Every code ever issued, with its step. */
  codes: z.record(z.string(), z.string()),
  releases: releasesSchema,
}
/** The files that a guide need not have. */
export const optionalFiles: readonly string[] = ['file-names']
type FileName = keyof typeof fileSchemas

/** One value for each single file. */
export function forEachFile<T>(make: (name: string) => T): Readonly<Record<FileName, T>>
export function forEachFile<T>(make: (name: string) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.keys(fileSchemas).map(name => [name, make(name)]))
}

/** The schema of all single files together. */
export const allFilesSchema = z.object(fileSchemas)
