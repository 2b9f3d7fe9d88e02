const paths = {
  pointer: 'M5 3v15l4-3.6 2.7 6 2.9-1.3-2.7-5.9 5.4-.4z',
  arrow: 'M12 4v15M6 13.5l6 6 6-6',
  key: 'M8 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 12h9v4M17.5 12v3',
  screwdriver:
    'M10.6 9.6l6.6-6.6a2.7 2.7 0 0 1 3.8 3.8l-6.6 6.6zM14 10l3.4-3.4M12.5 11.5L7.4 16.6M6.2 15.8l2 2-3.4 2.5-1.1-1.1z',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  check: 'M5 12.5l4.5 4.5L19 7',
  storage: 'M4 9h16v11H4zM8 9V6.5a4 4 0 0 1 8 0V9M12 13v3',
  account: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 20c.6-3.6 3.6-5.5 8-5.5s7.4 1.9 8 5.5',
  differ: 'M5 9.5h14M5 14.5h14M15.5 5l-7 14',
} as const

type Shape = keyof typeof paths

/** A shape of a drawing. It has no name of its own: the picture as a whole is described in words. */
export function Shape({ name }: { name: Shape }) {
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
      <path d={paths[name]} />
    </svg>
  )
}

/** The top of a window. */
export function WindowBar() {
  return (
    <svg className="window-bar" width="40" height="10" viewBox="0 0 40 10" focusable="false">
      <circle cx="5" cy="5" r="3" />
      <circle cx="16" cy="5" r="3" />
      <circle cx="27" cy="5" r="3" />
    </svg>
  )
}

/** Lines in the place of words that the drawing does not know. */
export function Blank({ widths }: { widths: readonly number[] }) {
  return (
    <svg className="blank" width="100%" height={widths.length * 16 - 8} focusable="false">
      {widths.map((width, index) => (
        <rect key={index} y={index * 16} width={`${width}%`} height="8" rx="4" />
      ))}
    </svg>
  )
}
