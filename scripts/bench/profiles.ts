/** A simulated network link. */
export type Link = {
  /** Bits per second in each direction. */
  readonly bitsPerSecond: number
  /** Milliseconds of a round trip. */
  readonly roundTrip: number
}

export type Profile = {
  readonly name: string
  /** CPU slowdown factor. */
  readonly cpu: number
  /** Absent: the speed of loopback. */
  readonly link?: Link
}

/** The processors and networks that everything is measured with. */
export const profiles: readonly Profile[] = [
  { name: 'full speed', cpu: 1 },
  { name: 'CPU 4x', cpu: 4 },
  { name: 'slow line + 4x', cpu: 4, link: { bitsPerSecond: 1_600_000, roundTrip: 150 } },
  { name: '3G + 6x', cpu: 6, link: { bitsPerSecond: 700_000, roundTrip: 300 } },
]
