/** Dragging a person onto a table, another person or an empty chair: what the menus do as well, in one move. */
import type { SeatId } from '../../shared/engine/state.ts'

const KIND = 'application/x-platzwechsel-seat'

/** What is dragged. */
export function draggedBy(seat: SeatId) {
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer?.setData(KIND, seat)
      if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'move'
    },
  } as const
}

/** Where it may be let go; nothing else that is dragged is taken. */
export function takesSeat(take: (seat: SeatId) => void) {
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer?.types.includes(KIND) === true) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      const seat = event.dataTransfer?.getData(KIND) ?? ''
      if (seat === '') return
      event.preventDefault()
      take(seat)
    },
  } as const
}
