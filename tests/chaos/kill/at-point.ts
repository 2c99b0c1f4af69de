/** Loaded into a server before its own code: ends the process, without warning, the n-th time it comes to a named point. */
import { ServerResponse } from 'node:http'
import { DatabaseSync, StatementSync } from 'node:sqlite'
import { WebSocket } from 'ws'

const [point, nth] = (process.env.KILL_AT ?? '').split(':')
let left = Number(nth)

function reached(name: string): void {
  if (name !== point) return
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}

/** Calls what stood under that name, with a point before it and one after it. */
function around(holder: object, name: string, before: (first: unknown) => string, after: (first: unknown) => string) {
  const inner = Reflect.get(holder, name) as (...args: unknown[]) => unknown
  Reflect.set(holder, name, function (this: unknown, ...args: unknown[]) {
    reached(before(args[0]))
    const result = inner.apply(this, args)
    reached(after(args[0]))
    return result
  })
}

const word = (sql: unknown) => String(sql).trimStart().split(/[\s;]/)[0]?.toLowerCase() ?? ''
around(
  DatabaseSync.prototype,
  'exec',
  (sql) => `before-${word(sql)}`,
  (sql) => `after-${word(sql)}`,
)
around(
  StatementSync.prototype,
  'run',
  () => 'before-write',
  () => 'after-write',
)
around(
  ServerResponse.prototype,
  'end',
  () => 'before-answer',
  () => 'after-answer',
)
around(
  WebSocket.prototype,
  'send',
  () => 'before-tell',
  () => 'after-tell',
)
