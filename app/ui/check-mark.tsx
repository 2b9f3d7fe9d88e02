/** A decorative check mark for a solved problem. */
export function CheckMark() {
  return (
    <svg
      className="tick"
      width="48"
      height="48"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="24" cy="24" r="22" />
      <path d="M14 25l7 7 14-15" pathLength="1" />
    </svg>
  )
}
