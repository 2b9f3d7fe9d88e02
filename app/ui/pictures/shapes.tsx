/** Shapes that every guide can use. */
const signs = {
  pointer: 'M5 3v15l4-3.6 2.7 6 2.9-1.3-2.7-5.9 5.4-.4z',
  arrow: 'M12 4v15M6 13.5l6 6 6-6',
  check: 'M5 12.5l4.5 4.5L19 7',
} as const

type Props = {
  /** The name of a shape, or the path of one in the content. */
  name: keyof typeof signs | 'own' | 'between'
  path?: string | undefined
}

/** A decorative shape; the text alternative describes the picture as a whole. */
export function Shape({ name, path }: Props) {
  const own = name === 'own' || name === 'between' ? path : signs[name]
  return (
    <svg
      className={`shape shape-${name}`}
      width="28"
      height="28"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      focusable="false"
    >
      <path d={own} />
    </svg>
  )
}

/** The title bar of a window. */
export function WindowBar() {
  return (
    <svg className="window-bar" width="40" height="10" viewBox="0 0 40 10" focusable="false">
      <circle cx="5" cy="5" r="3" />
      <circle cx="16" cy="5" r="3" />
      <circle cx="27" cy="5" r="3" />
    </svg>
  )
}

/** Lines in place of unknown text. */
export function Blank({ widths }: { widths: readonly number[] }) {
  return (
    <svg className="blank" width="100%" height={widths.length * 16 - 8} focusable="false">
      {widths.map((width, index) => (
        <rect key={index} y={index * 16} width={`${width}%`} height="8" rx="4" />
      ))}
    </svg>
  )
}
