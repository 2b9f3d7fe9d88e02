type Props = {
  className: string
  /** Path data on a grid of 24 units. */
  path: string
  /** Width and height in CSS pixels. */
  size?: number
}

/** A decorative line drawing on the grid of the icons. */
export function LineDrawing({ className, path, size = 24 }: Props) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
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
