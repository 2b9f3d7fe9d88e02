/** A test that was skipped has shown nothing, so it counts like one that failed; so does a run of nothing. */
export function exitCode({ passed, failed, skipped }) {
  return failed > 0 || skipped > 0 || passed === 0 ? 1 : 0
}
