import { ToolIcon } from '../../ui/tool-icon.tsx'

/** The button "Delete my answers". */
export function DeleteAnswers({ label, onDelete }: { label: string; onDelete: () => void }) {
  return (
    <div className="tools">
      <button type="button" className="tool" data-delete="" onClick={onDelete}>
        <ToolIcon name="delete" />
        <span>{label}</span>
      </button>
    </div>
  )
}
