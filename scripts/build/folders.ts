/** A build is made here and moved to `dist/` only when it is whole, so a failure leaves no half site. */
export const buildFolders = {
  client: '.cache/build/client',
  server: '.cache/build/server',
  site: 'dist',
} as const
