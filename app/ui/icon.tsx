/** The one set of icons: 24 units, lines of 1.75. */
const paths = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  share: 'M12 15V4M8 7.5L12 4l4 3.5M7 11H5v9h14v-9h-2',
  restart: 'M4 5v5h5M4.6 10A8 8 0 1 1 4 13',
  delete: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  change: 'M4 20h4L19 9l-4-4L4 16z',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM15.5 15.5L20 20',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  warning: 'M12 4.5L2.8 20h18.4zM12 10.5v4.5M12 17.5v.1',
  person: 'M10 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM3 20c0-3.8 3-6 7-6s7 2.2 7 6M17 9h5',
  key: 'M8 18a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 11l8-8M16 6l3 3',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4 20h16',
  question:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 5 0c0 1.7-2.5 2-2.5 3.8M12 16.6v.1',
  other: 'M5.5 12h.1M12 12h.1M18.5 12h.1',
} as const

/** The name of an icon of the set. */
export type IconName = keyof typeof paths

/** A small drawing beside a word; it says nothing that the word does not. */
export function Icon({ name }: { name: IconName }) {
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
      <path d={paths[name]} />
    </svg>
  )
}
