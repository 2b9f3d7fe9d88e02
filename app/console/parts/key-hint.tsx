/** Which key does the same as the button beside it; the label says what, so it is not read out. */
export function KeyHint({ shown }: { shown: string | number }) {
  return (
    <kbd className="key-hint" aria-hidden="true">
      {shown}
    </kbd>
  )
}
