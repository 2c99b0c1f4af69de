/** Who may read and know what in the town hall: written from the rules of the game, knowing nothing of view.ts. */

import { easyHall } from './engine-hall.ts'
import { byKind } from './engine-names.ts'
import { renamed } from './engine-rename.ts'
import { all, ended, type May, now, own, type Rights, since } from './engine-secrets.ts'
import { retold } from './engine-tuesday.ts'

/** The hall under names that say what they name. */
export const canaryHall = retold(renamed(easyHall, byKind))

const never: May = () => false
const conducts: May = (_, reader) => reader.conducts
const opened: May = ({ town, house }, _, card) => town.cards[card]?.opened !== null || house.released.includes(card)
const ownCard: May = (state, reader, card, more) =>
  state.scenario.cards[card]?.owner === reader.role || opened(state, reader, card, more)
const told: May = (state, reader, card, more) =>
  ownCard(state, reader, card, more) || (state.town.cards[card]?.toldTo ?? []).some((role) => role === reader.role)
const dueMeasure: May = (state, reader, measure) =>
  measure !== 'measureFund' || since('phaseAgain')(state, reader, '', '')
const happened: May = ({ scenario, town }, { role }, inject) => {
  const { audience = [] } = scenario.injects[inject] ?? {}
  return Object.hasOwn(town.injects, inject) && (audience.length === 0 || audience.some((one) => one === role))
}
const counted: May = ({ town }, _, body) =>
  [...Object.values(town.motions), ...town.past].some(({ results }) => results.some((result) => result.body === body))
const called = (state: Parameters<May>[0]) => state.town.acts.includes('actRally')
const classed: May = ({ town }, reader, of) =>
  reader.conducts || [...Object.values(town.motions), ...town.past].some(({ free }) => free?.class === of)

/** By key, and by the kind of thing that a name names. */
export const ofHall: Rights = {
  hidden: ['variableTrust', 'variableNeed'],
  texts: [
    [/^(?:title|summary|opening|debrief\.guesses\.\w+)$/, all],
    [/^(?:ground|glossary|assumptions)\./, all],
    [/^roles\.\w+\.(?:name|short)$/, all],
    [/^roles\.(\w+)\.(?:brief|prompts\.\d+|goal\.text)$/, own],
    [
      /^roles\.(\w+)\.goal\.levels\.(\d+)\.text$/,
      ({ town }, { role }, owner, level) => role === owner && town.goals[owner] === Number(level),
    ],
    [/^(?:variables|indicators|rounds|pots|services|bodies|presets)\.\w+\.name$/, all],
    [/^indicators\.\w+\.report\.fog$/, all],
    [/^places\.\w+\.(?:name|text)$/, all],
    [/^circles\.\w+\.name$/, all],
    [
      /^places\.(\w+)\.visit$/,
      ({ town }, { role }, place) => role !== null && (town.visits[role] ?? []).includes(place),
    ],
    [/^bodies\.\w+\.members\.\d+\.name$/, all],
    [/^bodies\.(\w+)\.members\.\d+\.why$/, counted],
    [/^cards\.(\w+)\.(?:title|text)$/, told],
    [/^promises\.\w+\.text$/, all],
    [/^acts\./, all],
    [/^measures\.(\w+)\.(?:name|text|needs\.text)$/, dueMeasure],
    [
      /^measures\.(\w+)\.needs\.failed$/,
      ({ town }, _, id) =>
        [...Object.values(town.motions), ...town.past].some((m) => m.measure === id && m.why === 'needs'),
    ],
    [/^documents\.documentLetter\./, (_, { role }) => role === 'roleOffice'],
    [/^documents\.documentMap\./, called],
    [/^(?:forms|checks)\./, since('phaseDraft')],
    [/^motions\.free\.title$/, since('phaseDraft')],
    [/^motions\.free\.classes\.(\w+)\.name$/, classed],
    [/^asking\.subjects\.\w+\.text$/, all],
    [
      /^asking\.subjects\.(\w+)\.answer$/,
      ({ town }, _, id) => town.asked.some(({ subject, state }) => subject === id && state === 'answered'),
    ],
    [/^stories\.(\w+)\.name$/, ({ town }, _, id) => town.stories.some(({ story }) => story === id)],
    [
      /^stories\.(\w+)\.versions\.(\d+)\.text$/,
      ({ town }, _, id, version) => town.stories.some((told) => told.story === id && told.version === Number(version)),
    ],
    [/^injects\.(\w+)\.guidance$/, ({ town }, reader, id) => reader.conducts && Object.hasOwn(town.injects, id)],
    [/^injects\.(\w+)\./, happened],
    [/^overlaps\.overlapLater\./, ({ town }) => Object.hasOwn(town.running, 'measureCoach')],
    [/^overlaps\./, all],
    [/^rounds\.\w+\.phases\.\w+\.name$/, all],
    [/^rounds\.\w+\.phases\.(\w+)\.(?:task|talk)$/, now],
    [/^endings\.(\w+)\.(?:text|scene)$/, ended],
    [/^debrief\.(?:perspective|pulse)\./, since('phaseBack')],
    [/^debrief\.note$/, since('phaseOver')],
    [/^debrief\.levels\.(\w+)\./, ({ town }, _, level) => town.levels.includes(level)],
    [/^guide\./, conducts],
  ],
  names: [
    ['card', told],
    ['measure', (state, reader, id) => dueMeasure(state, reader, id, '')],
    ['inject', happened],
    ['ending', ended],
    ['variable', (_, __, id) => id !== 'variableTrust' && id !== 'variableNeed'],
    ['story', ({ town }, _, id) => town.stories.some(({ story }) => story === id)],
    ['class', classed],
    ['whatIf', conducts],
    ['formField', since('phaseDraft')],
    ['block', since('phaseDraft')],
    ['matter', since('phaseBack')],
    ['document', never],
    ['level', ({ town }, _, level) => town.levels.includes(level)],
  ],
}
