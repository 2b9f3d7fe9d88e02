import guide from 'content:guide'

/** The mark of the guide. The favicon is the same drawing. */
export function Mark() {
  return (
    <svg
      className="mark"
      width="32"
      height="32"
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="mark-field" fill="none" width="32" height="32" rx="8" />
      <path className="mark-line" fill="none" stroke="currentColor" d={guide.mark} />
    </svg>
  )
}
