import { LineDrawing } from './line-drawing.tsx'

/** The icons of the first step, on a grid of 24 units with lines of 1.75. */
const paths = {
  back: 'M15 5l-7 7 7 7',
  restart: 'M4 5v5h5M4.6 10A8 8 0 1 1 4 13',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2',
  warning: 'M12 4.5L2.8 20h18.4zM12 10.5v4.5M12 17.5v.1',
  person: 'M10 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM3 20c0-3.8 3-6 7-6s7 2.2 7 6M17 9h5',
  key: 'M8 18a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM11 11l8-8M16 6l3 3',
  download: 'M12 4v11M7.5 10.5L12 15l4.5-4.5M4 20h16',
  question:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 5 0c0 1.7-2.5 2-2.5 3.8M12 16.6v.1',
  other: 'M5.5 12h.1M12 12h.1M18.5 12h.1',
} as const

/** A decorative icon beside a word. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return <LineDrawing className={`icon icon-${name}`} path={paths[name]} />
}
