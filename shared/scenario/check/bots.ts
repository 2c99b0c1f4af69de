/** Checks that what a bot is to wish for is something that its role could ever be offered. */
import { type Diagnostic, error } from '../diagnostics.ts'
import { unknownName } from '../names.ts'
import type { Scenario } from '../schema.ts'
import { elementsOf, entriesOf } from './places.ts'

/** Wishes that no offer of that role will ever fulfil. */
export function checkBots(scenario: Scenario): Diagnostic[] {
  return entriesOf('roles', scenario.roles).flatMap(({ at, id, it }) => {
    const possible = offersOf(scenario, id)
    return elementsOf(`${at}.bot`, it.bot)
      .filter((wish) => !possible.includes(wish.it.offer))
      .map((wish) => error(`${wish.at}.offer`, 'bot.offer', unknownName(wish.it.offer, possible)))
  })
}

/** The names of offers that a role can meet, spelled as the engine spells them. */
function offersOf(scenario: Scenario, role: string): string[] {
  const measures = owned(scenario.measures, role)
  return [
    ...owned(scenario.cards, role).map((card) => `share:${card}`),
    ...measures.map((measure) => `choose:${measure}`),
    ...entriesOf('promises', scenario.promises)
      .filter(({ it }) => it.by === 'anyone' || it.by === role)
      .flatMap(({ id, it }) =>
        it.about === undefined ? [`promise:${id}`] : measures.map((measure) => `promise:${id}:${measure}`),
      ),
    ...entriesOf('acts', scenario.acts).flatMap(({ id, it }) => (it.role === role ? [`act:${id}`] : [])),
    ...entriesOf('proposals', scenario.proposals).flatMap(({ id, it }) => [
      ...(it.signers.includes(role) ? [`sign:${id}`] : []),
      ...entriesOf('', it.fields)
        .filter((field) => field.it.by === role)
        .flatMap((field) => Object.keys(field.it.options).map((option) => `fill:${id}:${field.id}:${option}`)),
    ]),
    'ready',
  ]
}

function owned(things: Readonly<Record<string, { readonly owner?: string | undefined }>>, role: string): string[] {
  return Object.keys(things).filter((id) => things[id]?.owner === role)
}
