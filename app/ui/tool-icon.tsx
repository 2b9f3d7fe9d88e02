import { LineDrawing } from './line-drawing.tsx'

/** The icons of tools, which are loaded with the deferred UI. */
const paths = {
  forward: 'M9 5l7 7-7 7',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  share: 'M12 15V4M8 7.5L12 4l4 3.5M7 11H5v9h14v-9h-2',
  delete: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M11 17a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM15.5 15.5L20 20',
} as const

/** A decorative icon of a button or link. */
export function ToolIcon({ name }: { name: keyof typeof paths }) {
  return <LineDrawing className={`icon icon-${name}`} path={paths[name]} />
}
