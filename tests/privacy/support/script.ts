/** One evening step by step: what each of them asks, and the moment from which it shows. */

export interface Step {
  /** Unique: the id of the command follows from it. */
  readonly label: string
  /** The moment that begins with this step; without it the step belongs to the moment before. */
  readonly moment?: string
  readonly by: string
  readonly ask: { readonly type: string; readonly [name: string]: unknown }
  readonly text?: string
  /** It is refused, and meant to be. */
  readonly refused?: true
}

/** What people wrote; each occurs nowhere else. */
export const WRITTEN = {
  notice: 'Frei-Aushang',
  amt: 'Frei-Wort-Amsel',
  kasseFirst: 'Frei-Verworfenes-Buche',
  kasse: 'Frei-Wort-Buche',
  zweit: 'Frei-Wort-Dohle',
} as const

/** The moments in their order. Those without `phase` begin within a phase, with something that everybody sees. */
export const MOMENTS = [
  ...['phaseLobby', 'phaseArrive', 'phaseBriefing', 'phaseTalk1', 'heim', 'plan', 'phaseSaid1', 'phaseChoose1'],
  ...['phaseRevealed', 'phaseNews', 'review', 'phaseTalk2', 'phaseSaid2', 'phaseDecide', 'phaseYear', 'phaseEnding'],
  ...['phaseWord', 'words', 'phaseCards', 'released', 'phaseGuess', 'phaseWhatIf', 'shown', 'phaseQuestions'],
  ...['phaseNote', 'phaseDone'],
] as const

/** A proposal that all sign and that fails for want of trust: a promise was broken in round 1. */
export const EVENING: readonly Step[] = [
  { label: 'notice', by: 'leitung', ask: { type: 'announce' }, text: WRITTEN.notice },
  { label: 'start', moment: 'phaseArrive', by: 'leitung', ask: { type: 'start' } },
  next('phaseArrive', 'phaseBriefing'),
  next('phaseBriefing', 'phaseTalk1'),
  { label: 'heim', moment: 'heim', by: 'amt', ask: { type: 'share', card: 'cardHeim' } },
  {
    label: 'plan',
    moment: 'plan',
    by: 'amt',
    ask: { type: 'promise', promise: 'promisePlan', measure: 'measureBesuche' },
  },
  next('phaseTalk1', 'phaseSaid1'),
  { label: 'said', by: 'kasse', ask: { type: 'say', card: 'cardPruefgeld', said: true } },
  { label: 'heard', by: 'licht', ask: { type: 'hear', from: 'roleKaemmerei', heard: true } },
  next('phaseSaid1', 'phaseChoose1'),
  choose('first-amt', 'amt', 'measureCoaching'),
  choose('first-kasse', 'kasse', 'measurePruefdatum'),
  choose('first-licht', 'licht', 'measureWeiter'),
  next('phaseChoose1', 'phaseRevealed'),
  next('phaseRevealed', 'phaseNews'),
  { label: 'review', moment: 'review', by: 'kasse', ask: { type: 'act', act: 'actReview' } },
  next('phaseNews', 'phaseTalk2'),
  fill('fieldMonth', 'optionJuni'),
  fill('fieldCriterion', 'optionZahl'),
  sign('amt'),
  sign('kasse'),
  sign('licht'),
  next('phaseTalk2', 'phaseSaid2'),
  next('phaseSaid2', 'phaseDecide'),
  choose('then-amt', 'amt', 'measureKrisenfonds'),
  choose('then-licht', 'licht', 'measureElternprojekt'),
  next('phaseDecide', 'phaseYear'),
  next('phaseYear', 'phaseEnding'),
  next('phaseEnding', 'phaseWord'),
  { label: 'word-amt', moment: 'words', by: 'amt', ask: { type: 'word' }, text: WRITTEN.amt },
  { label: 'word-kasse-first', by: 'kasse', ask: { type: 'word' }, text: WRITTEN.kasseFirst },
  { label: 'word-kasse', by: 'kasse', ask: { type: 'word' }, text: WRITTEN.kasse },
  { label: 'word-zweit', by: 'zweit', ask: { type: 'word' }, text: WRITTEN.zweit },
  next('phaseWord', 'phaseCards'),
  { label: 'release', moment: 'released', by: 'licht', ask: { type: 'release', card: 'cardAuslastung' } },
  next('phaseCards', 'phaseGuess'),
  guess('guess-amt', 'amt', 'more'),
  guess('guess-kasse', 'kasse', 'fewer'),
  next('phaseGuess', 'phaseWhatIf'),
  { label: 'shut', moment: 'shown', by: 'leitung', ask: { type: 'what-if', whatIf: 'whatIfHeimShut' } },
  { label: 'open', by: 'leitung', ask: { type: 'what-if', whatIf: 'whatIfAuslastungOpen' } },
  next('phaseWhatIf', 'phaseQuestions'),
  next('phaseQuestions', 'phaseNote'),
  next('phaseNote', 'phaseDone'),
]

/** The evening with these steps in place of the one of that label. */
export function instead(label: string, ...others: readonly Step[]): readonly Step[] {
  stepCalled(label)
  return EVENING.flatMap((step) => (step.label === label ? others : [step]))
}

/** The evening where the steps of those labels are each followed by more. */
export function besides(more: Readonly<Record<string, readonly Step[]>>): readonly Step[] {
  for (const label of Object.keys(more)) stepCalled(label)
  return EVENING.flatMap((step) => [step, ...(more[step.label] ?? [])])
}

function stepCalled(label: string): void {
  if (!EVENING.some((step) => step.label === label)) throw new Error(`no step is called ${label}`)
}

export function choose(label: string, by: string, measure: string): Step {
  return { label, by, ask: { type: 'choose', measure } }
}

export function guess(label: string, by: string, guess: string): Step {
  return { label, by, ask: { type: 'guess', whatIf: 'whatIfHeimShut', guess } }
}

function next(expect: string, moment: string): Step {
  return { label: `next-${expect}`, moment, by: 'leitung', ask: { type: 'next', expect } }
}

function fill(field: string, option: string): Step {
  return { label: `fill-${field}`, by: 'amt', ask: { type: 'fill', proposal: 'proposalTreff', field, option } }
}

function sign(by: string): Step {
  return { label: `sign-${by}`, by, ask: { type: 'sign', proposal: 'proposalTreff' } }
}
