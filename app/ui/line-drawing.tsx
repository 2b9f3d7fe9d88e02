/** A decorative line drawing on the grid of the icons. */
export function LineDrawing({ name, path }: { name: string; path: string }) {
  return (
    <svg
      className={`icon icon-${name}`}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  )
}
