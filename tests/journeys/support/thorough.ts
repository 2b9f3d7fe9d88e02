/**
 * Whether a test tries all it can, as in `npm run test:long`, or a part that finds most faults, as in `npm test`.
 * The project "long" of vitest.config.ts lists the files that ask for it.
 */
export const isThorough = process.env['THOROUGH'] === 'yes'
