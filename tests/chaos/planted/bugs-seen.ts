/** Planted bugs in who sees, may and comes in. */
import type { Bug } from './bug.ts'

const VIEW = 'shared/engine/view.ts'
const sim = { campaign: 'sim', seconds: 20 }
const interference = { tests: 'tests/privacy/engine-noninterference.test.ts' }
const canaries = { tests: 'tests/privacy/engine-canaries' }

export const SEEN: readonly Bug[] = [
  {
    name: 'shows everybody what lies face down',
    file: VIEW,
    find: '(id) => known(town.choices, id).revealed)',
    replace: '() => true)',
    by: canaries,
  },
  {
    name: 'a section without its check: onlookers see who sits where',
    file: VIEW,
    find: "  if (audience.kind === 'guest') return",
    replace: "  if (audience.kind === 'guest' || audience.kind === 'observer') return",
    by: { tests: 'tests/privacy/wire-canaries.test.ts' },
  },
  {
    name: 'shows each role the cards of the others',
    file: 'shared/engine/view/seat.ts',
    find: '      pick(town.cards, (id) => known(scenario.cards, id).owner === role),',
    replace: '      pick(town.cards, (id) => known(scenario.cards, id).owner !== null || role === null),',
    by: canaries,
  },
  {
    name: 'hands letters to everybody',
    file: 'shared/engine/view/letters.ts',
    find: '.filter(({ by, to }) => by === role || readersOf(state, to).includes(role))',
    replace: '.filter(({ by, to }) => by === role || readersOf(state, to).length > 0)',
    by: { tests: 'tests/server/letters.test.ts' },
  },
  {
    name: 'tells how somebody voted before it is counted',
    file: 'shared/engine/view/council.ts',
    find: '    ...open,\n    cosigned: roles',
    replace: '    ...open,\n    ...{ votes },\n    cosigned: roles',
    by: interference,
  },
  {
    name: 'an offer depends on what somebody else tapped in secret',
    file: 'shared/engine/rules/share.ts',
    find: "  if (from === who.role) return { refused: 'own-word' }\n",
    replace:
      "  if (from === who.role) return { refused: 'own-word' }\n  if (!cardsOf(state.scenario, from).some((card) => known(state.town.cards, card).said)) return { refused: 'nothing-new' }\n",
    by: interference,
  },
  {
    name: 'a hidden change moves the version that all see',
    file: 'shared/protocol/paint.ts',
    find: 'const differed = changes.includes(true)',
    replace: 'const differed = changes.length > 0',
    by: { tests: 'tests/privacy/wire-silence.test.ts' },
  },
  {
    name: 'a seat may speak for another role',
    file: 'shared/engine/rules/who.ts',
    find: "  if (by.kind === 'seat' && state.house.seats[by.seat]?.role !== role) return { refused: 'not-your-role', role }\n  if (by.kind === 'seat' && !holdsPen(state, by, role)) return { refused: 'stale-pen', role }\n",
    replace: '',
    by: sim,
  },
  {
    name: 'compares credentials loosely',
    file: 'game-server/secrets.ts',
    find: "createHash('sha256').update(credential).digest('hex')",
    replace: "createHash('sha256').update(credential.toLowerCase()).digest('hex')",
    by: { tests: 'tests/server/void-credential.test.ts' },
  },
  {
    name: 'a credential that was called back still opens',
    file: 'game-server/store/writing.ts',
    find: 'DELETE FROM credentials WHERE seat = ?',
    replace: 'DELETE FROM credentials WHERE seat = ? AND 1 = 0',
    by: { tests: 'tests/server/seats.test.ts' },
  },
  {
    name: 'the older of two tabs goes on',
    file: 'game-server/listening.ts',
    find: '  supersede(table, connection)\n',
    replace: '',
    by: { tests: 'tests/server/room.test.ts' },
  },
  {
    name: 'what people write stands in the log of the game',
    file: 'game-server/deciding.ts',
    find: 'entry: JSON.stringify({ command, events }), text',
    replace: 'entry: JSON.stringify({ command, events, body: text?.body }), text',
    by: { tests: 'tests/server/traces.test.ts' },
  },
]
