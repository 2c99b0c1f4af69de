/** Simulated time: one queue of what falls due, drawn from one seed, so that a run can be played again exactly. */

export interface Draw {
  /** A whole number from 0 up to, but not including, the limit. */
  below(limit: number): number
  /** True once in so many times. */
  oneIn(times: number): boolean
  /** Between these, in milliseconds. */
  between(least: number, most: number): number
  pick<T>(from: readonly T[]): T
}

export interface Time {
  readonly now: number
  /** Calls once, unless it is stopped before. `looks`: mostly it only looks, and puts itself into the queue again. */
  at(moment: number, call: () => void, looks?: boolean): () => void
  /** Plays everything that falls due until then; after each step, everything that follows from it at once. */
  playUntil(moment: number): Promise<void>
  readonly draw: Draw
  /** Notes what happened: two runs of one seed note the same. */
  note(what: string): void
  /** The notes as one number, and the last of them. */
  readonly trace: { readonly hash: string; readonly last: readonly string[] }
}

interface Due {
  readonly at: number
  readonly tie: number
  readonly looks: boolean
  call: (() => void) | null
}

const LAST = 40

export function simulatedTime(seed: string): Time {
  const draw = drawFrom(seed)
  const due: Due[] = []
  const last: string[] = []
  let [now, hash, scheduled] = [0, 2_166_136_261, 0]
  const note = (what: string) => {
    const line = `${now.toFixed(1)} ${what}`
    hash = mixed(hash, line)
    last.push(line)
    if (last.length > LAST) last.shift()
  }
  return {
    get now() {
      return now
    },
    at(moment, call, looks = false) {
      const item: Due = { at: Math.max(now, moment), tie: draw.below(1_000_000), looks, call }
      push(due, item)
      scheduled += 1
      return () => {
        item.call = null
      }
    },
    async playUntil(moment) {
      for (let next = due[0]; next !== undefined && next.at <= moment; next = due[0]) {
        pop(due)
        if (next.call === null) continue
        now = next.at
        const before = scheduled
        next.call()
        if (!next.looks || scheduled > before + 1) await settled()
      }
      now = moment
    },
    draw,
    note,
    get trace() {
      return { hash: (hash >>> 0).toString(16), last }
    },
  }
}

/** Once every promise that can go on has gone on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

function drawFrom(seed: string): Draw {
  let state = mixed(2_166_136_261, seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    oneIn: (times) => below(times) === 0,
    between: (least, most) => least + next() * (most - least),
    pick: <T>(from: readonly T[]) => from[below(from.length)] as T,
  }
}

function mixed(start: number, text: string): number {
  let hash = start
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619)
  return hash
}

function earlier(a: Due, b: Due): boolean {
  return a.at < b.at || (a.at === b.at && a.tie < b.tie)
}

function push(heap: Due[], item: Due): void {
  let at = heap.push(item) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!earlier(heap[at] as Due, heap[above] as Due)) return
    swap(heap, at, above)
    at = above
  }
}

function pop(heap: Due[]): void {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  heap[0] = last
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2]
    let least = at
    if (left < heap.length && earlier(heap[left] as Due, heap[least] as Due)) least = left
    if (right < heap.length && earlier(heap[right] as Due, heap[least] as Due)) least = right
    if (least === at) return
    swap(heap, at, least)
    at = least
  }
}

function swap(heap: Due[], a: number, b: number): void {
  const kept = heap[a] as Due
  heap[a] = heap[b] as Due
  heap[b] = kept
}
