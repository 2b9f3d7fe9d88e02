/** The mark of the guide: a signature that ends in a key. The favicon is the same drawing. */
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
      <circle className="mark-line" fill="none" stroke="currentColor" cx="11" cy="13" r="4.5" />
      <path
        className="mark-line"
        fill="none"
        stroke="currentColor"
        d="M15.5 13H26v4.5M21.5 13v3.5"
      />
      <path
        className="mark-line"
        fill="none"
        stroke="currentColor"
        d="M6 24c3-3 5 2 8-.5s4 1.5 6 .5 3-1 6-.5"
      />
    </svg>
  )
}
