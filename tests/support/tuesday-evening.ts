/** One whole evening of "Dienstag, 17 Uhr" as a script: who asks what, in which phase. It ends with the best ending. */

export interface Turn {
  readonly by: 'facilitator' | 'jugendamt' | 'kaemmerei' | 'traeger'
  readonly ask: { readonly type: string; readonly [name: string]: unknown }
  readonly text?: string
}

const ROLES = ['jugendamt', 'kaemmerei', 'traeger'] as const

/** All turns in their order, from the lobby to the end of the debrief. */
export function tuesdayEvening(): Turn[] {
  return [
    says('facilitator', { type: 'announce' }, 'Guten Abend. Bitte nehmen Sie Platz.'),
    says('facilitator', { type: 'start' }),
    next('arrive'),
    next('briefing'),
    says('jugendamt', { type: 'share', card: 'heim' }),
    says('traeger', { type: 'share', card: 'auslastung' }),
    says('kaemmerei', { type: 'promise', promise: 'clubStays', measure: null }),
    says('jugendamt', { type: 'promise', promise: 'plan', measure: 'besuche' }),
    says('facilitator', { type: 'extend', minutes: 1 }),
    next('talk1'),
    next('said1'),
    says('jugendamt', { type: 'choose', measure: 'besuche' }),
    says('kaemmerei', { type: 'choose', measure: 'pruefdatum' }),
    says('traeger', { type: 'choose', measure: 'umbau' }),
    next('choose1'),
    next('revealed'),
    says('kaemmerei', { type: 'act', act: 'review' }),
    next('news'),
    says('jugendamt', { type: 'fill', proposal: 'treff', field: 'month', option: 'juni' }),
    says('jugendamt', { type: 'fill', proposal: 'treff', field: 'criterion', option: 'anruf' }),
    ...ROLES.map((role) => says(role, { type: 'sign', proposal: 'treff' })),
    says('facilitator', { type: 'pause' }),
    says('facilitator', { type: 'resume' }),
    next('talk2'),
    next('said2'),
    says('jugendamt', { type: 'choose', measure: 'coaching' }),
    says('traeger', { type: 'choose', measure: 'weiter' }),
    next('decide'),
    next('year'),
    next('ending'),
    ...ROLES.map((role) => says(role, { type: 'word' }, `Wort von ${role}`)),
    next('word'),
    says('kaemmerei', { type: 'release', card: 'pruefgeld' }),
    next('cards'),
    ...ROLES.map((role) => says(role, { type: 'guess', whatIf: 'heimShut', guess: 'fewer' })),
    next('guess'),
  ]
}

/** What follows once the "what if" has been shown. */
export function tuesdayFarewell(): Turn[] {
  return [next('whatIf'), next('questions'), next('note'), says('facilitator', { type: 'close' })]
}

function says(by: Turn['by'], ask: Turn['ask'], text?: string): Turn {
  return { by, ask, ...(text === undefined ? {} : { text }) }
}

function next(expect: string): Turn {
  return says('facilitator', { type: 'next', expect })
}
