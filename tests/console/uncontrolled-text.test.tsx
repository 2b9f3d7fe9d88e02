import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { useUncontrolledText } from '../../app/console/use-uncontrolled-text.ts'

afterEach(cleanup)

function Field({ text, drawing }: { text: string; drawing: number }) {
  const { initial, own } = useUncontrolledText<HTMLTextAreaElement>(text, drawing, null)
  return <textarea ref={own} aria-label="notes" defaultValue={initial} />
}

/** The position of the caret after "ab" when another tab replaces "abcd". */
function caretAfter(text: string): number {
  const { rerender } = render(<Field text="abcd" drawing={0} />)
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'notes' })
  field.setSelectionRange(2, 2)
  rerender(<Field text={text} drawing={1} />)
  expect(field.value).toBe(text)
  return field.selectionStart
}

describe('a field that another tab writes into', () => {
  it('keeps the caret at its letter when lines are inserted before it', () => {
    expect(caretAfter('other\nabcd')).toBe(8)
  })

  it('keeps the caret when lines are inserted after it', () => {
    expect(caretAfter('abcd\nother')).toBe(2)
  })

  it('breaks a word that is longer than a line as soon as it is inserted', () => {
    caretAfter('қ'.repeat(3000))
    expect(screen.getByRole('textbox').dataset['longWord']).toBe('')
  })
})
