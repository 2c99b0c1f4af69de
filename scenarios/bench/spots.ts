/** Where each value of a JSON text stands, and names that stand twice: JSON.parse forgets both. */

export interface Spot {
  readonly line: number
  readonly column: number
}

export interface Spots {
  /** Where the field of that path begins; where there is none, the nearest one around it. */
  spotOf(path: string): Spot
  /** Paths of names that stand once more in the same object. */
  readonly twice: readonly string[]
}

interface Frame {
  readonly path: string
  /** Names so far; null in a list. */
  readonly names: Set<string> | null
  index: number
  key: string | null
}

/** Walks a text that JSON.parse has accepted. No nesting is too deep for it. */
export function spotsOf(text: string): Spots {
  const offsets = new Map<string, number>([['', 0]])
  const twice: string[] = []
  const frames: Frame[] = []
  for (const { token, offset } of tokensOf(text)) {
    const frame = frames.at(-1)
    if (token === '}' || token === ']') frames.pop()
    else if (token === ',') turnPage(frame)
    else if (token === ':') continue
    else if (frame?.names != null && frame.key === null) {
      frame.key = String(JSON.parse(token))
      const path = pathIn(frame)
      if (frame.names.has(frame.key)) twice.push(path)
      frame.names.add(frame.key)
      offsets.set(path, offset)
    } else {
      const path = frame === undefined ? '' : pathIn(frame)
      if (frame?.names === null) offsets.set(path, offset)
      if (token === '{' || token === '[')
        frames.push({ path, names: token === '{' ? new Set() : null, index: 0, key: null })
    }
  }
  return { twice, spotOf: (path) => spotAt(text, nearest(offsets, path)) }
}

function turnPage(frame: Frame | undefined): void {
  if (frame === undefined) return
  frame.index += 1
  frame.key = null
}

function* tokensOf(text: string): Generator<{ readonly token: string; readonly offset: number }> {
  const token = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/gy
  const blank = /\s*/gy
  for (let at = 0; at < text.length; ) {
    blank.lastIndex = at
    blank.exec(text)
    token.lastIndex = blank.lastIndex
    const found = token.exec(text)
    if (found === null) return
    yield { token: found[0], offset: found.index }
    at = token.lastIndex
  }
}

function pathIn({ path, names, index, key }: Frame): string {
  if (names === null) return `${path}[${index}]`
  return path === '' ? (key ?? '') : `${path}.${key ?? ''}`
}

function nearest(offsets: ReadonlyMap<string, number>, path: string): number {
  for (let place = path; place !== ''; place = place.replace(/(\.[^.[\]]*|\[\d+\]|^[^.[\]]+)$/, '')) {
    const offset = offsets.get(place)
    if (offset !== undefined) return offset
    if (!/(\.[^.[\]]*|\[\d+\]|^[^.[\]]+)$/.test(place)) return 0
  }
  return 0
}

function spotAt(text: string, offset: number): Spot {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
