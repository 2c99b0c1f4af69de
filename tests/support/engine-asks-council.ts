/** Everything that somebody could ask about a town, its council and the evening itself, with ids of the scenario. */
import type { RoleCommand, SeatCommand } from '../../shared/engine/commands.ts'
import type { Id, State } from '../../shared/engine/state.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'

/** What a role could ask, allowed or not. */
export function councilAsks(state: State): RoleCommand[] {
  return [
    ...quiet(state),
    ...proposing(state),
    ...motionsOf(state).flatMap((motion) => about(state, motion)),
    ...inTown(state),
  ]
}

function quiet({ scenario, town, house }: State): RoleCommand[] {
  const roles = Object.keys(scenario.roles)
  return [
    ...[...roles, ...Object.keys(scenario.circles)].map((to) => ({ type: 'write', to, text: 'text' }) as const),
    ...['never', ...house.letters.map(({ id }) => id)].map((letter) => ({ type: 'unwrite', letter }) as const),
    ...Object.keys(scenario.cards).flatMap((card) =>
      roles.flatMap((to) =>
        [null, ...Object.keys(scenario.promises)].map((promise) => ({ type: 'tell', card, to, promise }) as const),
      ),
    ),
    ...Object.keys(scenario.places).map((place) => ({ type: 'visit', place }) as const),
    ...Object.keys(scenario.asking?.subjects ?? {}).flatMap((subject) =>
      roles.map((to) => ({ type: 'ask', to, subject }) as const),
    ),
    ...(scenario.asking === undefined ? [] : ['never', ...town.asked.map(({ id }) => id)]).map(
      (asked) => ({ type: 'answer', asked }) as const,
    ),
  ]
}

function proposing({ scenario }: State): RoleCommand[] {
  const costs = [...(scenario.motions?.free?.costs ?? []), 1]
  return Object.keys(scenario.forms).flatMap((form): RoleCommand[] => [
    ...Object.keys(scenario.measures).map((measure) => ({ type: 'propose', measure, form }) as const),
    ...Object.keys(scenario.places).flatMap((place) =>
      costs.map((cost) => ({ type: 'proposeFree', form, place, cost, title: 'text' }) as const),
    ),
  ])
}

/** Every motion there is, and one that there is not. */
function motionsOf({ scenario, town }: State): Id[] {
  return Object.keys(scenario.forms).length === 0 ? [] : [...Object.keys(town.motions), 'never']
}

function about({ scenario, town }: State, motion: Id): RoleCommand[] {
  const fields = Object.values(scenario.forms).flatMap((form) => Object.entries(form.fields))
  const amendments = town.motions[motion]?.amendments ?? []
  const stands = (field: Id) => [...new Set([null, town.motions[motion]?.fields[field]?.text ?? null])]
  return [
    ...fields.flatMap(([field, { options }]): RoleCommand[] => [
      ...[null, ...Object.keys(options)].flatMap((option) =>
        [null, 'text'].flatMap((text) =>
          stands(field).map((over) => ({ type: 'detail', motion, field, option, text, over }) as const),
        ),
      ),
      ...Object.keys(options).map((option) => ({ type: 'amend', motion, field, option }) as const),
    ]),
    ...[...amendments.map(({ id }) => id), 'never'].flatMap((amendment) =>
      both.map((adopted) => ({ type: 'adopt', motion, amendment, adopted }) as const),
    ),
    ...both.map((signed) => ({ type: 'cosign', motion, signed }) as const),
    { type: 'withdraw', motion },
    ...(['yes', 'report', 'no'] as const).map((cover) => ({ type: 'cover', motion, cover }) as const),
    ...(['for', 'concerns', 'against'] as const).map((stance) => ({ type: 'beHeard', motion, stance }) as const),
    ...(['yes', 'no', 'abstain'] as const).map((vote) => ({ type: 'vote', motion, vote }) as const),
  ]
}

function inTown({ scenario }: State): RoleCommand[] {
  return [
    ...Object.keys(scenario.pots).flatMap((pot) => both.map((frozen) => ({ type: 'freeze', pot, frozen }) as const)),
    ...Object.keys(scenario.overlaps).flatMap((overlap) =>
      (['divide', 'close', null] as const).map((how) => ({ type: 'divide', overlap, how }) as const),
    ),
    ...Object.entries(scenario.injects).flatMap(([inject, { choice }]) =>
      Object.keys(choice?.options ?? { none: null }).map((option) => ({ type: 'respond', inject, option }) as const),
    ),
  ]
}

/** What a seat could ask for itself about the evening. */
export function roomAsks({ roles, debrief, assumptions }: Scenario): SeatCommand[] {
  const options = Object.keys(debrief.perspective?.options ?? {})
  return [
    ...options.map((option) => ({ type: 'declare', option }) as const),
    ...Object.keys(roles).flatMap((role) => options.map((option) => ({ type: 'predict', role, option }) as const)),
    ...[0, 1, 9].map((answer) => ({ type: 'pulse', answer }) as const),
    { type: 'reflect', text: 'text' },
    { type: 'handOver', text: 'text' },
    ...Object.keys(assumptions).flatMap((assumption) =>
      both.map((doubted) => ({ type: 'doubt', assumption, doubted }) as const),
    ),
  ]
}

const both = [true, false] as const
