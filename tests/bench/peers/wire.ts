/** The smallest frames that carry planspiel-mini over a bare WebSocket: what a server could say in the least bytes. */
import type { Decision } from './model.ts'

export const SNAPSHOT = 0
export const DECIDED = 1
export const SAID = 2
export const MINE = 3

export interface Decided {
  readonly by: number
  readonly count: number
  readonly measure: number
  readonly total: number
  readonly district: number
  readonly values: readonly (readonly [at: number, value: number])[]
}

export function decisionFrame({ measure, district, amount }: Decision): Buffer {
  const frame = Buffer.alloc(7)
  frame.set([DECIDED, measure, district])
  frame.writeUInt32LE(amount, 3)
  return frame
}

export function readDecision(frame: Buffer): Decision {
  return { measure: frame.readUInt8(1), district: frame.readUInt8(2), amount: frame.readUInt32LE(3) }
}

export function lineFrame(text: string): Buffer {
  return Buffer.concat([Buffer.from([SAID]), Buffer.from(text)])
}

export function decidedFrame({ by, count, measure, total, district, values }: Decided): Buffer {
  const frame = Buffer.alloc(10 + values.length * 3)
  frame.set([DECIDED, by])
  frame.writeUInt16LE(count, 2)
  frame.set([measure, district], 4)
  frame.writeUInt32LE(total, 6)
  values.forEach(([at, value], index) => {
    frame.writeUInt8(at, 10 + index * 3)
    frame.writeInt16LE(value, 11 + index * 3)
  })
  return frame
}

export function readDecided(frame: Buffer): Decided {
  const values: [number, number][] = []
  for (let at = 10; at < frame.length; at += 3) values.push([frame.readUInt8(at), frame.readInt16LE(at + 1)])
  return {
    by: frame.readUInt8(1),
    count: frame.readUInt16LE(2),
    measure: frame.readUInt8(4),
    district: frame.readUInt8(5),
    total: frame.readUInt32LE(6),
    values,
  }
}

export function saidFrame(by: number, count: number, text: string): Buffer {
  const head = Buffer.from([SAID, by, 0, 0])
  head.writeUInt16LE(count, 2)
  return Buffer.concat([head, Buffer.from(text)])
}

export function mineFrame(budget: number): Buffer {
  const frame = Buffer.from([MINE, 0, 0, 0, 0])
  frame.writeUInt32LE(budget, 1)
  return frame
}

export function snapshotFrame(state: object): Buffer {
  return Buffer.concat([Buffer.from([SNAPSHOT]), Buffer.from(JSON.stringify(state))])
}
