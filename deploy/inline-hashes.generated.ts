// Made by npm run hosting: the hashes of what stands in the pages.

/** Of app/styles/page.css. */
export const styleHash = 'sha256-JrjdAWfsVSbEX4O9mJuUbMFog0gAvj3BqwAmpJsq8y0='
/** Of app/ui/early-clicks-inline.ts. */
export const scriptHash = 'sha256-5a7JO5qBVa8/FCvFFg2d2RhCmlCVe/mTCZVFBQMApB0='
