/** What a role could ask for now about motions. What its phase does not take is not even listed. */
import type { Scenario } from '../../scenario/schema.ts'
import type { Ask } from '../commands.ts'
import { currentPhase, known } from '../lookup.ts'
import type { MotionState } from '../motion-state.ts'
import { standsBehind } from '../rules/motion.ts'
import type { Id, State } from '../state.ts'

/** Every ask of a role about motions that its phase could take; with a type, only of that type. */
export function motionAsks(state: State, role: Id, type?: string): Ask[] {
  if (type !== undefined && !isMotionAsk(type)) return []
  const { scenario } = state
  const { accepts } = currentPhase(state)
  const { cover: covering = [], hearing = [] } = scenario.motions ?? {}
  const isAsked = (listed: Ask['type']) => type === undefined || type === listed
  const covers = isAsked('cover') && accepts.cover && covering.includes(role)
  const hears = isAsked('beHeard') && accepts.hearing && hearing.includes(role)
  const votes =
    isAsked('vote') && accepts.vote !== undefined && Object.hasOwn(known(scenario.bodies, accepts.vote).seats, role)
  const edits = accepts.edit && (type === undefined || EDITS.has(type))
  const brought = accepts.propose.flatMap((form) => [
    ...(isAsked('propose') ? proposing(scenario, role, form) : []),
    ...(isAsked('proposeFree') ? proposingFree(scenario, form) : []),
  ])
  if (!covers && !hears && !votes && !edits) return brought
  return [
    ...brought,
    ...openMotions(state).flatMap(([motion, open]) => [
      ...(edits ? editing(state, role, motion, open).filter((ask) => isAsked(ask.type)) : []),
      ...only(covers, COVERS).map((cover): Ask => ({ type: 'cover', motion, cover })),
      ...only(hears, STANCES).map((stance): Ask => ({ type: 'beHeard', motion, stance })),
      ...only(votes, VOTES).map((vote): Ask => ({ type: 'vote', motion, vote })),
    ]),
  ]
}

/** Whether roles ask this about motions. */
export function isMotionAsk(type: string): boolean {
  return EDITS.has(type) || OTHERS.has(type)
}
const OTHERS: ReadonlySet<string> = new Set<Ask['type']>(['propose', 'proposeFree', 'cover', 'beHeard', 'vote'])
const EDITS: ReadonlySet<string> = new Set<Ask['type']>(['amend', 'detail', 'cosign', 'adopt', 'withdraw'])

/** What the facilitator could ask for now about motions. */
export function councilAsks(state: State): Ask[] {
  const classes = Object.keys(state.scenario.motions?.free?.classes ?? {})
  const { accepts } = currentPhase(state)
  const counts = { yes: 0, no: 0, abstain: 0 }
  return openMotions(state).flatMap(([motion, { free }]): Ask[] => [
    ...(accepts.vote === undefined ? [] : [{ type: 'hands', motion, counts } as const]),
    ...(free === null ? [] : classes.map((id): Ask => ({ type: 'classify', motion, class: id }))),
  ])
}

function proposing({ measures }: Scenario, role: Id, form: Id): Ask[] {
  const own = Object.keys(measures).filter((id) => known(measures, id).propose.includes(role))
  return own.map((measure) => ({ type: 'propose', measure, form }))
}

function proposingFree({ motions, places }: Scenario, form: Id): Ask[] {
  const free = motions?.free
  const [place] = Object.keys(places)
  if (free === undefined || place === undefined) return []
  return [{ type: 'proposeFree', form, place, cost: free.costs[0] ?? 0, title: '' }]
}

function editing(state: State, role: Id, motion: Id, open: MotionState): Ask[] {
  const { fields } = known(state.scenario.forms, open.form)
  const mine = standsBehind(open, role)
  const author = open.by === role
  return [
    ...Object.entries(fields).flatMap(([field, { options, words }]): Ask[] => {
      const now = open.fields[field] ?? { option: null, text: null }
      const blocks = Object.keys(options)
      const amends = author ? [] : blocks.map((option): Ask => ({ type: 'amend', motion, field, option }))
      if (!mine) return amends
      const details = [...blocks, null].flatMap((option): Ask[] => [
        { type: 'detail', motion, field, option, text: null },
        ...(words ? [{ type: 'detail', motion, field, option, text: '', over: now.text } as const] : []),
      ])
      return [...details, ...amends]
    }),
    ...(author ? answering(motion, open) : both.map((signed): Ask => ({ type: 'cosign', motion, signed }))),
  ]
}

function answering(motion: Id, { amendments }: MotionState): Ask[] {
  const lying = amendments.filter(({ state }) => state === 'open')
  return [
    ...lying.flatMap(({ id }) => both.map((adopted): Ask => ({ type: 'adopt', motion, amendment: id, adopted }))),
    { type: 'withdraw', motion },
  ]
}

function openMotions({ town }: State): [Id, MotionState][] {
  return Object.entries(town.motions).filter(([, { outcome }]) => outcome === 'open')
}

function only<T>(taken: boolean, all: readonly T[]): readonly T[] {
  return taken ? all : []
}

const both = [true, false] as const
const COVERS = ['yes', 'report', 'no'] as const
const STANCES = ['for', 'concerns', 'against'] as const
const VOTES = ['yes', 'no', 'abstain'] as const
