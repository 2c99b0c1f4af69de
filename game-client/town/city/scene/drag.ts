/** Pulling the town with a finger or a mouse. A short touch that moves little is a tap. */

export interface Dragging {
  readonly mayDrag: () => boolean
  /** Moved so far from where it began. */
  readonly drag: (dx: number, dy: number) => void
  readonly drop: (dx: number, dy: number) => void
  readonly tap: (x: number, y: number) => void
}

/** Moves less far than this, in CSS pixels, are no moves. */
const slack = 7

export function draggable(canvas: HTMLCanvasElement, { mayDrag, drag, drop, tap }: Dragging): void {
  let from: { readonly x: number; readonly y: number; readonly id: number } | null = null
  let pulled = false
  canvas.addEventListener('pointerdown', ({ clientX, clientY, pointerId }) => {
    from = { x: clientX, y: clientY, id: pointerId }
    pulled = false
  })
  canvas.addEventListener('pointermove', ({ clientX, clientY, pointerId }) => {
    if (from === null || from.id !== pointerId || !mayDrag()) return
    const [dx, dy] = [clientX - from.x, clientY - from.y]
    if (!pulled && Math.abs(dx) + Math.abs(dy) < slack) return
    if (!pulled) canvas.setPointerCapture(pointerId)
    pulled = true
    drag(dx, dy)
  })
  const end = ({ clientX, clientY, pointerId }: PointerEvent) => {
    if (from?.id !== pointerId) return
    if (pulled) drop(clientX - from.x, clientY - from.y)
    from = null
  }
  canvas.addEventListener('pointerup', end)
  canvas.addEventListener('pointercancel', end)
  canvas.addEventListener('click', ({ offsetX, offsetY }) => {
    if (!pulled) tap(offsetX, offsetY)
    pulled = false
  })
}
