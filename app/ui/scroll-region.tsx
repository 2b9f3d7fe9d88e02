import type { ReactNode } from 'react'

type Props = {
  className: string
  /** The accessible name, or the id of the heading. */
  label?: string
  labelledBy?: string
  children: ReactNode
}

/** A scrollable region that the keyboard can focus. */
export function ScrollRegion({ className, label, labelledBy, children }: Props) {
  return (
    <section
      className={className}
      aria-label={label}
      aria-labelledby={labelledBy}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- otherwise only a mouse could scroll it
      tabIndex={0}
    >
      {children}
    </section>
  )
}
