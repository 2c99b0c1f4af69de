/** What one tap can put down for a role at a table: what it laid open or said, whom it heard, what it promised. */
import type { Ask } from '../../shared/engine/commands.ts'
import { t } from '../texts/texts.ts'
import { roleShort } from '../ui/words.ts'
import { labelOf } from './entered.ts'
import type { Looked } from './looked.ts'

export interface Tap {
  /** The id of the offer that it asks for. */
  readonly key: string
  readonly ask: Ask
  /** Whether it was put down already: a tap takes it back then. */
  readonly on: boolean
  readonly label: string
}

/** Handshakes first, for two people wait for them; then what was said and heard; promises last, for there are many. */
export function tapsOf({ hand, offers, texts }: Looked): readonly Tap[] {
  const taps = offers.flatMap(({ id, ask }): Tap[] => {
    if (ask.type === 'say') {
      const on = hand.cards[ask.card]?.said === true
      const label = t('atTable.said', { what: texts[`cards.${ask.card}.title`] ?? '' })
      return ask.said === on ? [] : [{ key: id, ask, on, label }]
    }
    if (ask.type === 'hear') {
      const on = hand.heard.includes(ask.from)
      return ask.heard === on ? [] : [{ key: id, ask, on, label: t('atTable.heard', { role: roleShort(ask.from) }) }]
    }
    const label = ask.type === 'share' || ask.type === 'promise' || ask.type === 'confirm' ? labelOf(ask, texts) : ''
    return label === '' ? [] : [{ key: id, ask, on: false, label }]
  })
  return taps.toSorted((a, b) => ORDER.indexOf(a.ask.type) - ORDER.indexOf(b.ask.type))
}

const ORDER: readonly Ask['type'][] = ['confirm', 'say', 'share', 'hear', 'promise']
