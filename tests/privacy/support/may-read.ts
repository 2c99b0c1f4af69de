/** Who may read which text, and when: a table by the moments of the evening, written from the rules of the game alone. */
import type { Member } from './member.ts'
import { MOMENTS } from './script.ts'

type Reader = Pick<Member, 'kind' | 'role'>

/** From this moment on, and no longer once `before` begins. */
interface Window {
  readonly who: (reader: Reader) => boolean
  readonly from: string
  readonly before?: string
}

const anyone = () => true
const as = (role: string) => (reader: Reader) => reader.role === role
const conducts = ({ kind }: Reader) => kind === 'facilitator' || kind === 'guest'
const all = (from = 'phaseLobby', before?: string): Window => ({ who: anyone, from, ...(before && { before }) })
const only = (role: string, from = 'phaseLobby'): Window => ({ who: as(role), from })

const amt = 'roleJugendamt'
const kasse = 'roleKaemmerei'
const licht = 'roleTraeger'

/** By key; the first pattern that fits decides, and what fits nowhere is for nobody. */
const TEXTS: readonly (readonly [RegExp, readonly Window[]])[] = [
  // The evening ends badly: no door is lit, and what it would be called is for nobody.
  [/^town\.evening\.doors\.\w+\.opened$/, []],
  // What hangs on the wall from the beginning.
  [/^(?:title|summary|opening|ground\..+|glossary\..+|assumptions\..+|town\..+)$/, [all()]],
  [/^roles\.\w+\.(?:name|short)$/, [all()]],
  [/^(?:variables|indicators|rounds)\.\w+\.name$/, [all()]],
  [/^rounds\.\w+\.phases\.\w+\.name$/, [all()]],
  [/^(?:promises\.\w+\.text|choices\.\w+\.title|debrief\.guesses\.\w+)$/, [all()]],
  // One's own role.
  ...[amt, kasse, licht].map((role): [RegExp, Window[]] => [
    new RegExp(`^roles\\.${role}\\.(?:brief|prompts\\.\\d+|goal\\.text)$`),
    [only(role)],
  ]),
  [/^roles\.roleJugendamt\.goal\.levels\.0\.text$/, [only(amt, 'phaseEnding')]],
  [/^roles\.roleKaemmerei\.goal\.levels\.1\.text$/, [only(kasse, 'phaseEnding')]],
  [/^roles\.roleTraeger\.goal\.levels\.2\.text$/, [only(licht, 'phaseEnding')]],
  // Cards and measures.
  ...owned().map(([name, windows]): [RegExp, readonly Window[]] => [
    new RegExp(`^(?:cards|measures)\\.${name}\\.`),
    windows,
  ]),
  // The review can be done as soon as there is something to review.
  [/^acts\.actReview\./, [all('heim')]],
  [/^choices\.choiceFallback\.except\.0\.why$/, [all('heim', 'review')]],
  [/^choices\.choiceFallback\.except\.1\.why$/, [all('review')]],
  [/^injects\.injectHze\./, [all('phaseNews')]],
  [/^variables\.variableTrust\.words\.1\.text$/, [all('phaseTalk2')]],
  [/^proposals\.proposalTreff\.(?:title|text|replaces|fields\..+)$/, [all('phaseTalk2')]],
  [/^proposals\.proposalTreff\.conditions\.conditionTrust\.failed$/, [all('phaseYear')]],
  [/^endings\.endingWorst\./, [all('phaseEnding')]],
  // Looking back.
  [/^debrief\.word$/, [all('phaseWord')]],
  [/^debrief\.whatIfs\.whatIf(?:HeimShut|PruefgeldShut|AuslastungOpen)\./, [all('phaseGuess')]],
  [/^debrief\.caution$/, [all('phaseWhatIf')]],
  [/^debrief\.questions\.\d$/, [all('phaseQuestions')]],
  [/^debrief\.note$/, [all('phaseNote')]],
  // The phase at hand, and its script for those who conduct. In the lobby the first phase is at hand.
  ...phases().flatMap(({ phase, from, before }): [RegExp, Window[]][] => [
    [new RegExp(`\\.${phase}\\.(?:task|talk)$`), [all(from, before)]],
    [new RegExp(`\\.${phase}\\.script$`), [{ who: conducts, from, ...(before && { before }) }]],
  ]),
]

/** Names of things that are not on the wall from the beginning; their texts are ruled above. */
const NAMES: readonly (readonly [RegExp, readonly Window[]])[] = [
  ...owned().map(([name, windows]): [RegExp, readonly Window[]] => [new RegExp(`^${name}$`), windows]),
  [/^actReview$/, [all('heim')]],
  [/^injectHze$/, [all('phaseNews')]],
  [/^(?:field|option)[A-Z]/, [all('phaseTalk2')]],
  [/^conditionTrust$/, [all('phaseYear')]],
  [/^endingWorst$/, [all('phaseEnding')]],
  [/^whatIfHeimShut$/, [{ who: conducts, from: 'heim' }, all('phaseGuess')]],
  [/^whatIfPruefgeldShut$/, [{ who: conducts, from: 'phaseChoose1' }, all('phaseGuess')]],
  [/^whatIfAuslastungOpen$/, [{ who: conducts, from: 'released' }, all('phaseGuess')]],
]

/** Whether this text may reach this reader at that moment. */
export function mayRead(key: string, reader: Reader, moment: string): boolean {
  return fits(TEXTS, key, reader, moment)
}

/** Whether the thing of that name may be named to this reader at that moment. */
export function mayKnow(name: string, reader: Reader, moment: string): boolean {
  return fits(NAMES, name, reader, moment)
}

function fits(table: typeof TEXTS, what: string, reader: Reader, moment: string): boolean {
  const windows = table.find(([pattern]) => pattern.test(what))?.[1] ?? []
  return windows.some(({ who, from, before }) => {
    const since = at(from) <= at(moment)
    return since && (before === undefined || at(moment) < at(before)) && who(reader)
  })
}

function at(moment: string): number {
  const index = (MOMENTS as readonly string[]).indexOf(moment)
  if (index < 0) throw new Error(`no such moment: ${moment}`)
  return index
}

/** Cards are their owner's until shared, spoken and heard, or released; measures until promised aloud or turned. */
function owned(): (readonly [string, readonly Window[]])[] {
  return [
    ['cardHeim', [only(amt), all('heim')]],
    ['cardPruefgeld', [only(kasse), all('phaseChoose1')]],
    ['cardAuslastung', [only(licht), all('released')]],
    ['measureBesuche', [only(amt), all('plan')]],
    ['measureCoaching', [only(amt), all('phaseRevealed')]],
    ['measureKrisenfonds', [only(amt), all('phaseYear')]],
    ['measurePruefdatum', [only(kasse), all('phaseRevealed')]],
    ['measureSperre', [only(kasse)]],
    ['measureUmschichtung', [only(kasse)]],
    ['measureWeiter', [only(licht), all('phaseRevealed')]],
    ['measureElternprojekt', [only(licht), all('phaseYear')]],
    ['measureUmbau', [only(licht)]],
  ]
}

function phases(): { phase: string; from: string; before: string | undefined }[] {
  const all = MOMENTS.filter((moment) => moment.startsWith('phase') && moment !== 'phaseLobby')
  return all.map((phase, i) => ({ phase, from: i === 0 ? 'phaseLobby' : phase, before: all[i + 1] }))
}
