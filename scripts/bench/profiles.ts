/** A line between the browser and the server. */
export type Link = {
  /** Bits a second towards the browser; the other way is taken to be as quick. */
  readonly bitsPerSecond: number
  /** Milliseconds there and back. */
  readonly roundTrip: number
}

export type Profile = {
  readonly name: string
  /** How many times slower the processor is made. */
  readonly cpu: number
  /** Absent: as quick as loopback. */
  readonly link?: Link
}

/** The machines and lines that everything is measured on. */
export const profiles: readonly Profile[] = [
  { name: 'full speed', cpu: 1 },
  { name: 'CPU 4x', cpu: 4 },
  { name: 'slow line + 4x', cpu: 4, link: { bitsPerSecond: 1_600_000, roundTrip: 150 } },
  { name: '3G + 6x', cpu: 6, link: { bitsPerSecond: 700_000, roundTrip: 300 } },
]
