/** A process whose every write is recorded: keeps entry after entry in the real store, and says of each that it is safe. */
import { openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { link, ROOT } from '../../../game-server/store/chain.ts'
import { openSqlite } from '../../../game-server/store/sqlite.ts'

const [folder = '', many = '0'] = process.argv.slice(2)
const store = openSqlite(join(folder, 'platzwechsel.sqlite'))
await store.append([
  { kind: 'scenario', hash: 'h', json: '{}' },
  {
    ...{ kind: 'workshop', id: 'w', scenario: 'h', language: 'de', code: 'ABCDEFGH', open: true, salt: 'x' },
    ...{ devices: 'person', createdAt: 5, keptUntil: 9 },
  },
  { kind: 'table', id: 't', workshop: 'w', number: 1, seed: 's', pace: 'room', preset: null },
  { kind: 'owned', table: 't', epoch: 1 },
])
const said = openSync(join(folder, 'said'), 'a')
let hash: string = ROOT
for (let seq = 1; seq <= Number(many); seq++) {
  // Long enough that what lies in the journal goes over into the file every few dozen times.
  const row = { table: 't', seq, epoch: 1, entry: JSON.stringify({ seq, long: 'x'.repeat(40_000) }), text: null }
  hash = link(hash, row)
  await store.append([
    { kind: 'entry', ...row, hash },
    { kind: 'answer', table: 't', who: 'seat', cid: `c${seq}`, answer: '{}' },
  ])
  writeSync(said, `${seq}\n`)
  if (seq % 40 === 0) await store.reopen()
}
