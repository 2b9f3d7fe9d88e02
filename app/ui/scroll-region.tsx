import type { ReactNode } from 'react'

type Props = {
  className: string
  /** What the region is called, or the id of its heading. */
  label?: string
  labelledBy?: string
  /** For tests and styles: which part of the page it is. */
  name?: string
  children: ReactNode
}

/** A part of the page that may be longer than its place: the keyboard can reach it to scroll it. */
export function ScrollRegion({ className, label, labelledBy, name, children }: Props) {
  return (
    <section
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      data-lane={name}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- otherwise only a mouse could scroll it
      tabIndex={0}
    >
      {children}
    </section>
  )
}
