/** What stands on the sheets that are printed for a table: the card of each role, and one form for each phase. */
import type { Language, Phase, Scenario } from '../../shared/scenario/schema.ts'
import { textAt } from '../../shared/scenario/texts.ts'

/** What somebody writes down of a role in a phase; `yes` to `abstain` are counted for a motion instead. */
const COLUMNS = {
  said: ({ share, say, tell }: Phase['accepts']) => share || say || tell,
  promised: ({ promise, confirm }: Phase['accepts']) => promise.length > 0 || confirm,
  done: ({ act, visit, ask, divide }: Phase['accepts']) => act.length > 0 || visit || ask || divide,
  chosen: ({ choose }: Phase['accepts']) => choose !== undefined,
  brought: ({ propose, edit }: Phase['accepts']) => propose.length > 0 || edit,
  stance: ({ cover, hearing }: Phase['accepts']) => cover || hearing,
  answered: ({ respond }: Phase['accepts']) => respond,
  signed: ({ proposal }: Phase['accepts']) => proposal !== undefined,
} as const
const BALLOT = ['yes', 'no', 'abstain'] as const

type Column = keyof typeof COLUMNS | (typeof BALLOT)[number]

/** What stands on the card of each role: what everybody may know of it, and what is its own alone. */
export function rolesOnPaper(scenario: Scenario, language: Language) {
  return Object.entries(scenario.roles).map(([id, { prompts }]) => ({
    id,
    name: textAt(scenario, `roles.${id}.name`, language) ?? id,
    brief: textAt(scenario, `roles.${id}.brief`, language) ?? '',
    goal: textAt(scenario, `roles.${id}.goal.text`, language) ?? '',
    prompts: prompts.map((_, at) => textAt(scenario, `roles.${id}.prompts.${at}`, language) ?? ''),
  }))
}

/** The phases in which something is written down, in a room: with what is to be written, and what can be ticked. */
export function formsOnPaper(scenario: Scenario, language: Language) {
  const say = (path: string) => textAt(scenario, path, language) ?? ''
  return Object.entries(scenario.rounds).flatMap(([round, { phases }]) =>
    Object.entries(phases).flatMap(([id, { only, accepts }]) => {
      const columns = columnsOf(accepts)
      if (only === 'alone' || columns.length === 0) return []
      return {
        id,
        round: say(`rounds.${round}.name`),
        name: say(`rounds.${round}.phases.${id}.name`),
        of: accepts.vote === undefined ? ('roles' as const) : ('motions' as const),
        columns,
        choices: accepts.choose === undefined ? {} : choicesOf(scenario, say),
        fields: accepts.proposal === undefined ? [] : fieldsOf(scenario, accepts.proposal, say),
      }
    }),
  )
}

function columnsOf(accepts: Phase['accepts']): readonly Column[] {
  if (accepts.vote !== undefined) return BALLOT
  return (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((column) => COLUMNS[column](accepts))
}

type Say = (path: string) => string

/** By role, what it may lay. */
function choicesOf({ roles, measures }: Scenario, say: Say) {
  const owned = Object.groupBy(Object.keys(measures), (id) => measures[id]?.owner ?? '')
  return Object.fromEntries(
    Object.keys(roles).map((role) => [role, (owned[role] ?? []).map((id) => say(`measures.${id}.name`))]),
  )
}

function fieldsOf({ proposals }: Scenario, proposal: string, say: Say) {
  return Object.entries(proposals[proposal]?.fields ?? {}).map(([field, { options }]) => {
    const path = `proposals.${proposal}.fields.${field}`
    return {
      label: say(`${path}.label`),
      options: Object.keys(options).map((option) => say(`${path}.options.${option}.label`)),
    }
  })
}
