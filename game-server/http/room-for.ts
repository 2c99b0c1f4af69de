/** Whether there is room for more: tables, and people who come in, within what one network may ask and one server holds. */
import type { Request } from 'express'
import { networkOf } from '../limits.ts'
import type { Service } from '../service.ts'
import { Problem } from './problem.ts'

/** Tables that one server keeps open; the largest event has twelve. */
const MOST_TABLES = 2_000

/** Passes if so many tables may be founded now; else a problem. */
export async function mayFound({ budgets, commit, room }: Service, { ip }: Request, tables: number): Promise<void> {
  if (!room.forWorkshops) throw new Problem('disk-full')
  if (commit.tables.size + tables > MOST_TABLES) throw new Problem('too-many')
  if (!(await budgets.founding.take(networkOf(ip ?? ''), tables))) throw new Problem('too-many')
}

/** Passes if one more may come in from there; else a problem. */
export async function mayCome({ budgets }: Service, { ip }: Request): Promise<void> {
  if (!(await budgets.coming.take(networkOf(ip ?? '')))) throw new Problem('too-many')
}
