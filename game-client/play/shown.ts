/** Whether the present phase shows a kind of thing by itself. */
import { frame, view } from '../net/stores.ts'
import { type Block, phaseNow } from './course.ts'

export function isShown(block: Block): boolean {
  const structure = frame.value
  const seen = view.value
  if (structure === null || seen === null) return false
  return (phaseNow(structure, seen)?.shows as readonly Block[] | undefined)?.includes(block) === true
}
