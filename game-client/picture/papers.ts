/** The papers that lie on the map: cards that turn, the newspaper, the money. */
import type { Id } from '../../shared/engine/state.ts'
import type { Card, News, Pot } from '../town/picture.ts'
import type { Sources } from './picture-of.ts'

/** Cards face down while they are being laid; turned once all of them are. */
export function cardsOf({ view, frame, town, s, words }: Sources, laying: Id | null): Card[] {
  const turned = laying === null ? Object.values(view.choices).at(-1) : undefined
  return frame.roles
    .filter((role) => (laying === null ? turned?.laid[role] !== undefined : view.roles[role]?.laid === true))
    .map((role) => {
      const label = s(`roles.${role}.short`)
      const measure = turned?.laid[role]
      const face =
        measure === undefined
          ? null
          : {
              title: s(`measures.${measure}.name`),
              line: s(`measures.${measure}.text`),
              money: words.cost(measure),
              icon: town.icons[measure] ?? 'scroll-text',
            }
      return { id: role, label, short: label.slice(0, 2).toUpperCase(), face }
    })
}

export function newsOf({ view, s }: Sources): News | null {
  const inject = view.news.at(-1)
  if (inject === undefined) return null
  return {
    masthead: s('town.masthead'),
    headline: s(`injects.${inject}.headline`),
    line: firstSentence(s(`injects.${inject}.text`)),
  }
}

/** The pot in notes of five thousand, as it lies there while the news is read. */
export function potOf({ view, frame, words }: Sources): Pot | null {
  const id = Object.keys(frame.variables).find(
    (variable) => frame.variables[variable]?.unit === 'money' && frame.variables[variable]?.public,
  )
  const known = id === undefined ? undefined : frame.variables[id]
  const steps = id === undefined ? undefined : view.variables[id]
  if (known === undefined || steps === undefined) return null
  const thousands = steps * known.step
  return { label: words.pot(words.money(thousands)), notes: Math.round(thousands / NOTE), flows: [] }
}

const NOTE = 5

function firstSentence(text: string): string {
  const plain = text.replace(/[*_]/g, '')
  return /^.*?[.!?](?=\s|$)/.exec(plain)?.[0] ?? plain
}
