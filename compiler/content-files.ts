import * as z from 'zod'
import { casesSchema } from './cases-schema.ts'
import { documentSchema } from './document-schema.ts'
import { fileNamesSchema } from './file-names-schema.ts'
import { glossarySchema } from './glossary-schema.ts'
import { guideSchema } from './guide-schema.ts'
import { notesSchema } from './notes-schema.ts'
import { picturesSchema } from './pictures-schema.ts'
import { releasesSchema } from './releases-schema.ts'
import { screenSchema } from './screen-schema.ts'
import { settingsSchema } from './settings-schema.ts'

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
