/** Where several tables could be led back together: to marks of one kind at the beginning of one phase. A pure answer. */
import type { Id } from '../../shared/engine/state.ts'
import type { Glance } from '../../shared/engine/views.ts'

export interface WayBack {
  readonly key: string
  readonly kind: 'phase' | 'back'
  readonly phase: Id
  /** The newest such mark of each table that has one. */
  readonly to: readonly { readonly table: string; readonly mark: Id }[]
}

interface Known {
  readonly id: string
  readonly glance: Pick<Glance, 'marks'>
}

/** Newest first; what only one table could do is done at that table. */
export function waysBack(known: readonly Known[]): readonly WayBack[] {
  const marks = known.flatMap(({ id, glance }) => glance.marks.map((mark) => ({ ...mark, table: id })))
  return [...Map.groupBy(marks, ({ kind, phase }) => `${kind} ${phase}`)]
    .map(([key, all]): WayBack => {
      const newest = new Map(all.map(({ table, id }) => [table, id]))
      const { kind = 'phase', phase = '' } = all[0] ?? {}
      return { key, kind, phase, to: [...newest].map(([table, mark]) => ({ table, mark })) }
    })
    .filter(({ to }) => to.length > 1)
    .toReversed()
}
