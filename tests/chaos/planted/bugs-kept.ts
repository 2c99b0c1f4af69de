/** Planted bugs in what is kept, answered and sent again. */
import type { Bug } from './bug.ts'

const COMMIT = 'game-server/commit.ts'
const sim = { campaign: 'sim', seconds: 20 }
const store = { campaign: 'store', seconds: 20 }
const sqlite = { tests: 'tests/store/sqlite.test.ts' }
const commit = { tests: 'tests/server/commit.test.ts' }

export const KEPT: readonly Bug[] = [
  {
    name: 'answers before the disk has it',
    file: COMMIT,
    find: '    if (writes.length > 0) {\n      try {',
    replace:
      '    settled.forEach((settle, at) => batch[at]?.asked != null && settle())\n    if (writes.length > 0) {\n      try {',
    by: store,
  },
  {
    name: 'shows before the disk has it',
    file: COMMIT,
    find: '    if (writes.length > 0) {\n      try {',
    replace: '    for (const [table, work] of works) show(table, work)\n    if (writes.length > 0) {\n      try {',
    by: store,
  },
  {
    name: 'takes a command that comes again for a new one',
    file: COMMIT,
    find: '    if (before !== undefined) return before\n',
    replace: '',
    by: sim,
  },
  {
    name: 'forgets what it refused',
    file: COMMIT,
    find: "writes.push(...made, { kind: 'answer', ...keyOf(asked), answer: JSON.stringify(answer) })",
    replace:
      "writes.push(...made, ...(after === null ? [] : [{ kind: 'answer' as const, ...keyOf(asked), answer: JSON.stringify(answer) }]))",
    by: commit,
  },
  {
    name: 'goes on after a failed write as if nothing were',
    file: COMMIT,
    find: '        trouble(() => {\n          failing = true\n        })\n        throw error',
    replace: '        throw error',
    by: store,
  },
  {
    name: 'off by one when it compares itself with the disk',
    file: 'game-server/recovery.ts',
    find: 'rows[seq - 1]?.hash',
    replace: 'rows[seq]?.hash',
    by: store,
  },
  {
    name: 'lets a former owner write',
    file: 'game-server/store/writing.ts',
    find: 'FROM tables WHERE id = ? AND epoch = ?',
    replace: 'FROM tables WHERE id = ? AND epoch >= 0 * ?',
    by: sqlite,
  },
  {
    name: 'keeps half of what belongs together',
    file: 'game-server/store/writing.ts',
    find: "db.exec('ROLLBACK')",
    replace: "db.exec('COMMIT')",
    by: sqlite,
  },
  {
    name: 'does not wait for the disk to write',
    file: 'game-server/store/sqlite.ts',
    find: "demand(db, 'synchronous', 'FULL', 2)",
    replace: "demand(db, 'synchronous', 'OFF', 0)",
    by: sqlite,
  },
  {
    name: 'gives no clock back what an outage took',
    file: 'game-server/time.ts',
    find: 'if (asked !== null) await commit.ask(asked)',
    replace: 'if (asked !== null && now < 0) await commit.ask(asked)',
    by: { tests: 'tests/server/restart.test.ts' },
  },
  {
    name: 'page: sends under a new name what it sends again',
    file: 'game-client/net/sync.ts',
    find: 'deliver(first).then(',
    replace: 'deliver({ ...first, message: { ...first.message, cid: world.newId() } }).then(',
    by: sim,
  },
  {
    name: 'page: says saved as soon as it has sent',
    file: 'game-client/net/sync.ts',
    find: '    write(put(stores.outbox.value, { message, offer: offerId, table, phase, draft }, world.now()))\n    flush()\n',
    replace:
      '    write(put(stores.outbox.value, { message, offer: offerId, table, phase, draft }, world.now()))\n    flush()\n    write(answered(stores.outbox.value, { cid: message.cid, ok: true }))\n',
    by: sim,
  },
  {
    name: 'deletes without overwriting',
    file: 'game-server/store/sqlite.ts',
    find: "demand(db, 'secure_delete', 'ON', 1)",
    replace: "demand(db, 'secure_delete', 'OFF', 0)",
    by: { campaign: 'deletion', seconds: 1 },
  },
]
