import type { HandoutLine } from '../../../../contract/models/handout.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'

interface SheetLineProps {
  readonly line: HandoutLine
  readonly ticked: boolean
  readonly onTick: (ticked: boolean) => void
}

/** One proposed line: its words, and small beneath why it is there and how sure that is. */
export function SheetLine({ line, ticked, onTick }: SheetLineProps) {
  return (
    <Checkbox isSelected={ticked} isDisabled={line.fixed} onChange={onTick}>
      {line.text}
      <span className="handout-why">
        {line.reason}
        {line.section !== 'worked' && line.section !== 'appointment' && (
          <span className="handout-evidence"> · {line.evidence}</span>
        )}
      </span>
    </Checkbox>
  )
}
