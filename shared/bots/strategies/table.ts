/** What a role that plays a strategy asks for at the table: cards, words, choices, agreements, answers. */
import { luck } from '../../engine/luck.ts'
import type { Id } from '../../engine/state.ts'
import type { Played } from '../considered.ts'
import type { Sitting } from './council.ts'
import { kindOf } from './kinds.ts'

/** The next thing to ask for apart from motions, if there is one. */
export function atTheTable(sitting: Sitting): Played | undefined {
  return chosen(sitting) ?? done(sitting) ?? (sitting.conduct.open ? openly(sitting) : answered(sitting))
}

/** What has to be laid is laid: what one's habits want first, else by luck. */
function chosen({ strategy, conduct, open, views, scenario, role, seed }: Sitting): Played | undefined {
  if (views.public.roles[role]?.laid !== false) return undefined
  const rankOf = (measure: Id) => {
    const named = strategy.prefers.indexOf(measure)
    if (named >= 0) return named - strategy.prefers.length
    return conduct.rank(kindOf(scenario, measure), false) ?? FAR
  }
  const choices = open.filter(() => true, 'choose')
  const ranked = choices.flatMap((offer) =>
    offer.ask.type === 'choose'
      ? [{ offer, rank: rankOf(offer.ask.measure) + luck(seed, 1000, 'choose', offer.id, views.public.phase) / 1e6 }]
      : [],
  )
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.offer
}
const FAR = 1000

/** Whoever does anything at all does what only this role can do. */
function done({ conduct, open }: Sitting): Played | undefined {
  return conduct.most === 0 ? undefined : open.find(() => true, 'act')
}

function openly(sitting: Sitting): Played | undefined {
  const { open, views, scenario, role, seed } = sitting
  const { proposals } = views.public
  const isWanted = ({ ask }: Played) => {
    switch (ask.type) {
      case 'answer':
      case 'share':
      case 'sign':
        return true
      case 'promise':
        return ask.measure === null && scenario.promises[ask.promise]?.by === role
      case 'divide':
        return ask.how === 'divide' && views.private.hand?.divisions[ask.overlap] === undefined
      default:
        return false
    }
  }
  for (const type of OPENLY) {
    const first = open.find(isWanted, type)
    if (first !== undefined) return first
  }
  const fields = open.filter(
    ({ ask }) => ask.type === 'fill' && proposals[ask.proposal]?.fields[ask.field] === undefined,
    'fill',
  )
  const [field] = fields
  if (field?.ask.type === 'fill') {
    const { proposal, field: name } = field.ask
    const options = fields.filter(({ ask }) => ask.type === 'fill' && ask.proposal === proposal && ask.field === name)
    return options[luck(seed, options.length, 'fill', proposal, name)]
  }
  return responded(sitting)
}

/** Whoever plays for its own house answers with what takes no time; of several such answers, by luck. */
function answered({ conduct, open, scenario, seed }: Sitting): Played | undefined {
  if (conduct.most === 0) return undefined
  const pointsOf = ({ ask }: Played) =>
    ask.type === 'respond' ? (scenario.injects[ask.inject]?.choice?.options[ask.option]?.points ?? 0) : 0
  const [first] = open.filter((offer) => pointsOf(offer) === 0, 'respond')
  if (first?.ask.type !== 'respond') return undefined
  const { inject } = first.ask
  const answers = open.filter(
    (offer) => offer.ask.type === 'respond' && offer.ask.inject === inject && pointsOf(offer) === 0,
    'respond',
  )
  return answers[luck(seed, answers.length, 'respond', inject)]
}

/** What is done at the table without being asked, in this order. */
const OPENLY = ['share', 'promise', 'sign', 'answer', 'divide'] as const

/** The answer that costs the most effort: it is the one that somebody has to take time for. */
function responded({ open, scenario }: Sitting): Played | undefined {
  const answers = open
    .filter(() => true, 'respond')
    .flatMap((offer) => {
      if (offer.ask.type !== 'respond') return []
      const choice = scenario.injects[offer.ask.inject]?.choice
      const points = choice?.options[offer.ask.option]?.points ?? 0
      return [{ offer, effort: points + (choice?.otherwise === offer.ask.option ? 0 : 0.5) }]
    })
  return answers.toSorted((a, b) => b.effort - a.effort)[0]?.offer
}
