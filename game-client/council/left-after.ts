/** What would be left of money and posts if motions were carried: the same sums that the town hall makes, from what all may see. */
import type { Id } from '../../shared/engine/state.ts'
import type { PublicMotion, PublicView } from '../../shared/engine/views.ts'
import type { Frame } from '../../shared/protocol/frame.ts'

type Asked = Pick<PublicMotion, 'measure' | 'free'>
type Town = Pick<PublicView, 'variables'>

/** Money in the unit of the file, posts in hundredths. */
export interface Price {
  readonly pot: Id | null
  readonly money: number
  readonly posts: number
  /** The share that others pay in any case. */
  readonly share: number
  /** Others may pay more than that: then more is left. */
  readonly perhaps: boolean
}

/** What the town itself would have to pay for a motion, with its first year. */
export function priceFor({ measures, council }: Frame, { measure, free }: Asked): Price {
  if (measure === null) {
    const pot = council.motions.free?.pot ?? null
    return { pot, money: free?.cost ?? 0, posts: 0, share: 0, perhaps: false }
  }
  const known = measures[measure]
  if (known === undefined) return { pot: null, money: 0, posts: 0, share: 0, perhaps: false }
  const { pot, cost, yearly, staff, others } = known
  const own = 1 - others.share
  return { pot, money: toTheEuro(cost * own) + toTheEuro(yearly * own), posts: staff, ...others }
}

/** A pot, with what it holds and what these motions would take from it; null where the law pays, or nobody may see it. */
export interface Taken {
  readonly variable: Id
  readonly now: number
  readonly taken: number
}

export function takenFrom(frame: Frame, town: Town, pot: Id, motions: readonly Asked[]): Taken | null {
  const known = frame.council.pots[pot]
  if (known === undefined || known.overdraw) return null
  const prices = motions.map((motion) => priceFor(frame, motion)).filter((price) => price.pot === pot)
  return taken(frame, town, known.variable, prices, ({ money }) => money)
}

/** The same for posts: the variable that counts them. */
export function postsTaken(frame: Frame, town: Town, motions: readonly Asked[]): Taken | null {
  const variable = Object.keys(frame.variables).find((id) => frame.variables[id]?.unit === 'posts')
  if (variable === undefined) return null
  const prices = motions.map((motion) => priceFor(frame, motion))
  return taken(frame, town, variable, prices, ({ posts }) => posts)
}

function taken(
  { variables }: Frame,
  town: Town,
  variable: Id,
  prices: readonly Price[],
  of: (price: Price) => number,
): Taken | null {
  const steps = town.variables[variable]
  if (steps === undefined) return null
  const now = steps * (variables[variable]?.step ?? 1)
  return { variable, now, taken: prices.reduce((sum, price) => sum + of(price), 0) }
}

function toTheEuro(thousands: number): number {
  return Math.round(thousands * 1_000) / 1_000
}
