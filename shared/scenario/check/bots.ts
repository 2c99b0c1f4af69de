/** Checks that what a bot is to wish for is something that its role could ever be offered. */
import { type Diagnostic, error } from '../diagnostics.ts'
import { unknownName } from '../names.ts'
import type { Scenario } from '../schema.ts'
import { elementsOf, entriesOf } from './places.ts'

/** Wishes that no offer of that role will ever fulfil. */
export function checkBots(scenario: Scenario): Diagnostic[] {
  const motions = motionsOf(scenario)
  return entriesOf('roles', scenario.roles).flatMap(({ at, id, it }) => {
    if (it.bot.length === 0) return []
    const possible = offersOf(scenario, id)
    return elementsOf(`${at}.bot`, it.bot).flatMap((wish) => {
      const parts = wish.it.offer.split(':')
      if (possible.some((offer) => fits(offer, parts, motions))) return []
      const [, motion = ''] = parts
      const near = possible.map((offer) => offer.map((part) => (part === MOTION ? motion : part)).join(':'))
      const named = possible.filter((offer) => !offer.includes(ANY) && !offer.includes(MOTION))
      const allowed = [...Map.groupBy(named, ([type]) => type).values()].flatMap(([first]) => first?.join(':') ?? [])
      const params = { ...unknownName(wish.it.offer, near), allowed: allowed.slice(0, EXAMPLES).join(', ') }
      return [error(`${wish.at}.offer`, 'bot.offer', params)]
    })
  })
}

/** One of each kind, and no more than anybody reads. */
const EXAMPLES = 5

/** Stands for any motion: to list each of them with each field would take too long. */
const MOTION = '@'
/** Stands for anything: what comes about only in play has no name in the file. */
const ANY = '*'

type Pattern = readonly string[]

function fits(offer: Pattern, wish: Pattern, motions: readonly string[]): boolean {
  return (
    offer.length === wish.length &&
    offer.every((part, i) => {
      const wanted = wish[i] ?? ''
      return wanted === ANY || part === ANY || part === wanted || (part === MOTION && motions.includes(wanted))
    })
  )
}

function motionsOf({ measures, motions, roles }: Scenario): string[] {
  const free = motions?.free === undefined ? [] : Object.keys(roles).map((role) => `free@${role}`)
  return [...Object.keys(measures).filter((id) => (measures[id]?.propose.length ?? 0) > 0), ...free]
}

/** What a role can be offered, spelled as the engine spells it. */
function offersOf(scenario: Scenario, role: string): Pattern[] {
  return [...atTheTable(scenario, role), ...inTown(scenario, role), ...aboutMotions(scenario, role), ['ready']]
}

function atTheTable(scenario: Scenario, role: string): Pattern[] {
  const cards = owned(scenario.cards, role)
  const measures = owned(scenario.measures, role)
  return [
    ...cards.map((card) => ['share', card]),
    ...cards.flatMap((card) => [
      ['tell', card, ANY],
      ['tell', card, ANY, ANY],
    ]),
    ...measures.map((measure) => ['choose', measure]),
    ...entriesOf('promises', scenario.promises)
      .filter(({ it }) => it.by === 'anyone' || it.by === role)
      .flatMap(({ id, it }) => promisesOf(scenario, id, it, measures)),
    ...entriesOf('acts', scenario.acts).flatMap(({ id, it }) => (it.role === role ? [['act', id]] : [])),
    ...entriesOf('proposals', scenario.proposals).flatMap(({ id, it }) => [
      ...(it.signers.includes(role) ? [['sign', id]] : []),
      ...entriesOf('', it.fields)
        .filter((field) => field.it.by === role)
        .flatMap((field) => Object.keys(field.it.options).map((option) => ['fill', id, field.id, option])),
    ]),
  ]
}

type Promised = Scenario['promises'][string]

function promisesOf({ measures }: Scenario, id: string, { about }: Promised, own: readonly string[]): Pattern[] {
  if (about === undefined) return [['promise', id]]
  const decided = (body: string) => Object.keys(measures).filter((one) => measures[one]?.decide.includes(body))
  return ('choice' in about ? own : decided(about.body)).map((measure) => ['promise', id, measure])
}

function inTown(scenario: Scenario, role: string): Pattern[] {
  const { places, asking, pots, overlaps, injects } = scenario
  return [
    ...Object.keys(places).map((place) => ['visit', place]),
    ...entriesOf('', asking?.subjects ?? {}).flatMap(({ id, it }) => it.to.map((to) => ['ask', to, id])),
    ['answer', ANY],
    ...entriesOf('', pots).flatMap(({ id, it }) => (it.freeze.includes(role) ? [['freeze', id, ANY]] : [])),
    ...entriesOf('', overlaps).flatMap(({ id, it }) =>
      it.roles.includes(role)
        ? ['divide', 'none', ...(it.close ? ['close'] : [])].map((how) => ['divide', id, how])
        : [],
    ),
    ...entriesOf('', injects).flatMap(({ id, it }) =>
      it.choice?.by.includes(role) ? Object.keys(it.choice.options).map((option) => ['respond', id, option]) : [],
    ),
  ]
}

function aboutMotions(scenario: Scenario, role: string): Pattern[] {
  const { measures, motions, bodies, forms } = scenario
  const own = Object.keys(measures).filter((id) => measures[id]?.propose.includes(role))
  const fields = Object.values(forms).flatMap((form) => Object.entries(form.fields))
  const sits = Object.values(bodies).some(({ seats }) => Object.hasOwn(seats, role))
  return [
    ...own.flatMap((measure) => Object.keys(forms).map((form) => ['propose', measure, form])),
    ...fields.flatMap(([field, { options }]) => [
      ...Object.keys(options).map((option) => ['detail', MOTION, field, option]),
      ['amend', MOTION, field],
    ]),
    ...['true', 'false'].flatMap((yes) => [
      ['cosign', MOTION, yes],
      ['adopt', MOTION, ANY, yes],
    ]),
    ['withdraw', MOTION],
    ...(motions?.cover.includes(role) ? ['yes', 'report', 'no'].map((cover) => ['cover', MOTION, cover]) : []),
    ...(motions?.hearing.includes(role) ? ['for', 'concerns', 'against'].map((how) => ['beHeard', MOTION, how]) : []),
    ...(sits ? ['yes', 'no', 'abstain'].map((vote) => ['vote', MOTION, vote]) : []),
  ]
}

function owned(things: Readonly<Record<string, { readonly owner?: string | undefined }>>, role: string): string[] {
  return Object.keys(things).filter((id) => things[id]?.owner === role)
}
