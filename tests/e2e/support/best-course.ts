/** The best course of „Dienstag, 17 Uhr“, as offers by phase and role: two cards, one word, a review, three names. */

export type Who = 'jugendamt' | 'kaemmerei' | 'traeger'
export type Step = readonly [who: Who, offer: string]

export const best: Readonly<Record<string, readonly Step[]>> = {
  talk1: [
    ['jugendamt', 'share:heim'],
    ['traeger', 'share:auslastung'],
    ['kaemmerei', 'promise:clubStays'],
  ],
  choose1: [
    ['jugendamt', 'choose:besuche'],
    ['kaemmerei', 'choose:pruefdatum'],
    ['traeger', 'choose:umbau'],
  ],
  news: [['kaemmerei', 'act:review']],
  talk2: [
    ['jugendamt', 'fill:treff:month:juni'],
    ['jugendamt', 'fill:treff:criterion:anruf'],
    ['kaemmerei', 'sign:treff'],
  ],
  decide: [
    ['jugendamt', 'sign:treff'],
    ['traeger', 'sign:treff'],
    ['jugendamt', 'choose:coaching'],
    ['traeger', 'choose:weiter'],
  ],
  cards: [['kaemmerei', 'release:pruefgeld']],
  guess: [
    ['jugendamt', 'guess:heimShut:fewer'],
    ['kaemmerei', 'guess:heimShut:more'],
    ['traeger', 'guess:heimShut:fewer'],
  ],
}

/** What that role does in that phase. */
export function doneBy(who: Who, phase: string): readonly string[] {
  return (best[phase] ?? []).filter(([role]) => role === who).map(([, offer]) => offer)
}
