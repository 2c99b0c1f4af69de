/** The papers that lie on the map: cards that turn, the newspaper, the money. */
import type { Id } from '../../shared/engine/state.ts'
import type { Card, News } from '../town/picture.ts'
import { badgeOf } from '../ui/badge.ts'
import type { Sources } from './sources.ts'

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
              fate: turned === undefined ? '' : words.fate(turned, role, measure),
              icon: town.icons[measure] ?? 'scroll-text',
            }
      return { id: role, label, short: badgeOf(label), face }
    })
}

export function newsOf({ view, s }: Sources): News | null {
  const inject = view.news.at(-1)
  if (inject === undefined) return null
  return {
    masthead: s('town.masthead'),
    headline: s(`injects.${inject}.headline`),
    line: firstSentence(s(`injects.${inject}.text`), s('town.masthead')),
  }
}

/** The first sentence that says something: newspapers begin with their own name. */
function firstSentence(text: string, masthead: string): string {
  const plain = text.replace(/[*_]/g, '').trim()
  const told = plain.startsWith(masthead) ? plain.slice(masthead.length).replace(/^[.:\s]+/, '') : plain
  return /^.*?[.!?](?=\s|$)/.exec(told)?.[0] ?? told
}
