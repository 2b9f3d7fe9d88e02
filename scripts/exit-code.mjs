/** The exit code of a test run. Skipped tests count as failures; so does a run without tests. */
export function exitCode({ passed, failed, skipped }) {
  return failed > 0 || skipped > 0 || passed === 0 ? 1 : 0
}
