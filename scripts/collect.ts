import { parseArgs } from 'node:util'
import { openEventLog } from './insights/event-log.ts'
import { createReceiver } from './insights/receiver.ts'
import { portOf } from './serve/port-of.ts'

const usage = `npm run collect -- [--port 8787] [--file events.jsonl] [--origin https://guide.example]…
Writes the counts that a site built with INSIGHTS_URL sends: see docs/insights.md.`
const limits = { largest: 10_000_000, kept: 5 }

/** `npm run collect`: a small receiver of counts, to run behind a server with https. */
function main(): void {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      file: { type: 'string', default: 'events.jsonl' },
      origin: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`"${values.port}" is no port. ${usage}`)
  }
  const log = openEventLog(values.file, limits)
  const receiver = createReceiver({
    origins: values.origin,
    keep: line => log.append(line),
    now: Date.now,
    mostPerMinute: 600,
  })
  receiver.listen(port, '127.0.0.1', () => {
    console.log(
      `Counts are taken at http://127.0.0.1:${portOf(receiver)}/ and written to ${values.file}.`,
    )
  })
}

main()
