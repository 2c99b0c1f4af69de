/** What decides where anything may stand on the estate. */
import type { Box } from '../maths/box.ts'
import type { Line } from '../maths/curve.ts'
import type { Field } from '../maths/field.ts'

/** What decides where anything may stand. */
export interface Terrain {
  readonly outline: Field
  readonly road: Line
  readonly roadside: Field
  /** Ground on which neither house nor home nor tree may lie. */
  readonly keep: readonly Box[]
  /** Lines that homes avoid, if they can. */
  readonly quiet: readonly Line[]
}
