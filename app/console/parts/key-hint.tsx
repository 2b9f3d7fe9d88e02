/** The key of the button beside it. Hidden from screen readers. */
export function KeyHint({ shown }: { shown: string | number }) {
  return (
    <kbd className="key-hint" aria-hidden="true">
      {shown}
    </kbd>
  )
}
