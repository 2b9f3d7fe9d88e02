import type { Server } from 'node:net'

/** The port at which a server listens; 0 for one that does not. */
export function portOf(server: Server): number {
  const bound = server.address()
  return typeof bound === 'object' && bound !== null ? bound.port : 0
}
