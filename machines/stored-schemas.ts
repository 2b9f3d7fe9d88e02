import type { Flow } from './flow.ts'
import { own } from './plain-data.ts'
import { parseTrail } from './shared-trail.ts'

type StoredRecord = Record<string, unknown>

/** The schema that this release writes. Schema 1 stored the trail as the text of a shared link. */
export const storedSchema = 2

/**
 * Migrations, one per schema: each turns a record of that schema into one of the next. A new schema adds an entry here
 * and a frozen record in tests/fixtures/stored/; a test fails when one is not used.
 */
export const migrations: Readonly<
  Record<number, (flow: Flow, record: StoredRecord) => StoredRecord>
> = {
  1: (flow, record) => {
    const text = own(record, 'trail')
    return {
      app: flow.graph.guide,
      schema: 2,
      version: own(record, 'version'),
      revision: own(record, 'revision'),
      // Schema 1 had no time: such a record counts as new until it is written again.
      savedAt: 0,
      legs: typeof text === 'string' ? parseTrail(flow, text) : undefined,
    }
  },
}

/** Migrates a record of an earlier schema to the present one. */
export function migrateStored(flow: Flow, record: StoredRecord, schema: number): StoredRecord {
  let migrated = record
  for (let from = schema; from < storedSchema; from += 1) {
    migrated = migrations[from]?.(flow, migrated) ?? {}
  }
  return migrated
}
