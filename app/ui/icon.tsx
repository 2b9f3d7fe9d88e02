const paths = {
  back: 'M15 5l-7 7 7 7',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  restart: 'M4 5v5h5M4.6 10A8 8 0 1 1 4 13',
  forward: 'M9 5l7 7-7 7',
  delete: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  change: 'M4 20h4L19 9l-4-4L4 16z',
  close: 'M6 6l12 12M18 6L6 18',
} as const

/** A small drawing beside a word; it says nothing that the word does not. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      className="icon"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
