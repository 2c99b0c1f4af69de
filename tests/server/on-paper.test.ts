/** What is printed for a table: each form asks for what its phase takes, and for nothing else. */
import { describe, expect, test } from 'vitest'
import { formsOnPaper, rolesOnPaper } from '../../game-server/http/on-paper.ts'
import { klein } from '../support/engine-klein.ts'
import { tuesday } from '../support/engine-tuesday.ts'

const form = (of: typeof tuesday, id: string) => formsOnPaper(of, 'de').find((each) => each.id === id)

describe('a form on paper', () => {
  test('of a talk has room for what was said and promised', () => {
    expect(form(tuesday, 'talk1')).toMatchObject({
      of: 'roles',
      columns: ['said', 'promised'],
      choices: {},
      fields: [],
    })
  })

  test('of a choice offers each role what it may lay, and nobody anything of others', () => {
    const { columns, choices } = form(tuesday, 'choose1') ?? {}
    expect(columns).toEqual(['chosen'])
    expect(Object.keys(choices ?? {})).toEqual(Object.keys(tuesday.roles))
    const owned = Object.values(tuesday.measures).map(({ owner, name }) => [owner, name.de])
    const offered = Object.entries(choices ?? {}).flatMap(([role, names]) => names.map((name) => [role, name]))
    expect(offered.toSorted()).toEqual(owned.toSorted())
  })

  test('of a proposal has its fields with all that can be filled in, and a line to sign on', () => {
    const { columns, fields } = form(tuesday, 'talk2') ?? {}
    expect(columns).toContain('signed')
    expect(fields?.map(({ options }) => options.length)).toEqual([3, 4])
  })

  test('of a vote counts hands for motions, whoever raised them', () => {
    expect(form(klein, 'jha1')).toMatchObject({ of: 'motions', columns: ['yes', 'no', 'abstain'] })
  })

  test('is made for no phase in which nothing is written down, and for none that is only played alone', () => {
    const phases = Object.values(tuesday.rounds).flatMap((round) => Object.entries(round.phases))
    const made = new Set(formsOnPaper(tuesday, 'de').map(({ id }) => id))
    expect(made.has('briefing')).toBe(false)
    expect(phases.filter(([id, { only }]) => only === 'alone' && made.has(id))).toEqual([])
    expect(formsOnPaper({ ...tuesday, rounds: alone(tuesday) }, 'de')).toEqual([])
  })
})

test('the card of a role says what that chair wants', () => {
  const goals = rolesOnPaper(tuesday, 'de').map(({ goal }) => goal)
  expect(goals).toEqual(Object.values(tuesday.roles).map(({ goal }) => goal?.text.de ?? ''))
  expect(goals).not.toContain('')
})

/** The same game if all of it were only for those who play alone. */
function alone({ rounds }: typeof tuesday): typeof rounds {
  return Object.fromEntries(
    Object.entries(rounds).map(([id, round]) => [
      id,
      {
        ...round,
        phases: Object.fromEntries(
          Object.entries(round.phases).map(([name, phase]) => [name, { ...phase, only: 'alone' as const }]),
        ),
      },
    ]),
  )
}
