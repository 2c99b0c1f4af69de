/** What a role could ask for now about motions. What its phase does not take is not even listed. */
import type { Ask } from '../commands.ts'
import { currentPhase, known } from '../lookup.ts'
import type { MotionState } from '../motion-state.ts'
import { standsBehind } from '../rules/motion.ts'
import type { Id, State } from '../state.ts'

/** Every ask of a role about motions that its phase could take. */
export function motionAsks(state: State, role: Id): Ask[] {
  const { scenario } = state
  const { accepts } = currentPhase(state)
  const { cover: covering = [], hearing = [] } = scenario.motions ?? {}
  const votes = accepts.vote !== undefined && Object.hasOwn(known(scenario.bodies, accepts.vote).seats, role)
  return [
    ...accepts.propose.flatMap((form) => proposing(state, role, form)),
    ...openMotions(state).flatMap(([motion, open]) => [
      ...(accepts.edit ? editing(state, role, motion, open) : []),
      ...only(accepts.cover && covering.includes(role), COVERS).map((cover): Ask => ({ type: 'cover', motion, cover })),
      ...only(accepts.hearing && hearing.includes(role), STANCES).map(
        (stance): Ask => ({ type: 'beHeard', motion, stance }),
      ),
      ...only(votes, VOTES).map((vote): Ask => ({ type: 'vote', motion, vote })),
    ]),
  ]
}

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

function proposing({ scenario }: State, role: Id, form: Id): Ask[] {
  const free = scenario.motions?.free
  const [place] = Object.keys(scenario.places)
  const own = Object.keys(scenario.measures).filter((id) => known(scenario.measures, id).propose.includes(role))
  return [
    ...own.map((measure): Ask => ({ type: 'propose', measure, form })),
    ...(free === undefined || place === undefined
      ? []
      : [{ type: 'proposeFree', form, place, cost: free.costs[0] ?? 0, title: '' } as const]),
  ]
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
      const texts = [...new Set([now.text, null, ...(words ? [''] : [])])]
      const details = [...blocks, null].flatMap((option) =>
        texts.map((text): Ask => ({ type: 'detail', motion, field, option, text })),
      )
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
