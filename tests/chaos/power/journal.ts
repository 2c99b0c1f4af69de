/** What was written and flushed, in order, and what a disk may hold of it when the power goes. */
import type { Chance } from '../against/chance.ts'

export type Note =
  | { readonly kind: 'write'; readonly file: string; readonly at: number; readonly data: Buffer }
  | { readonly kind: 'cut'; readonly file: string; readonly at: number }
  | { readonly kind: 'gone'; readonly file: string }
  | { readonly kind: 'flush'; readonly file: string }
  /** So many entries were said to be safe. */
  | { readonly kind: 'acknowledged'; readonly count: number }

/** The recorder's file. */
export function notesIn(journal: Buffer): Note[] {
  const notes: Note[] = []
  for (let from = 0; from < journal.length; ) {
    const end = journal.indexOf('\n', from)
    const [kind, file = '', at, length] = journal.toString('latin1', from, end).split(' ')
    from = end + 1 + Number(length)
    const data = journal.subarray(end + 1, from)
    if (kind === 'w') notes.push({ kind: 'write', file, at: Number(at), data })
    else if (kind === 't') notes.push({ kind: 'cut', file, at: Number(at) })
    else if (kind === 'd') notes.push({ kind: 'gone', file })
    else if (kind === 'f') notes.push({ kind: 'flush', file })
    else notes.push({ kind: 'acknowledged', count: Number(data.toString().trim()) })
  }
  return notes
}

/** How much of what was not flushed has reached the disk all the same. */
export type Luck = 'none of it' | 'some of it' | 'torn'
export const LUCKS: readonly Luck[] = ['none of it', 'some of it', 'torn']

const SECTOR = 512

/** The files as the disk holds them if the power goes after so many notes. That a file is gone is safe once its folder is flushed. */
export function filesAfter(notes: readonly Note[], many: number, luck: Luck, chance: Chance): Map<string, Buffer> {
  const past = notes.slice(0, many)
  const flushed = new Map<string, number>()
  past.forEach((note, n) => {
    if (note.kind === 'flush') flushed.set(note.file, n)
  })
  const sizes = new Map<string, number>()
  for (const note of past) if ('at' in note) sizes.set(note.file, Math.max(sizes.get(note.file) ?? 0, endOf(note)))
  const files = new Map<string, { readonly bytes: Buffer; length: number }>()
  past.forEach((note, n) => {
    if (note.kind === 'flush' || note.kind === 'acknowledged') return
    const isSafe = n < (flushed.get(note.kind === 'gone' ? FOLDER : note.file) ?? -1)
    if (!isSafe && (luck === 'none of it' || chance.oneIn(2))) return
    if (note.kind === 'gone') {
      files.delete(note.file)
      return
    }
    const file = files.get(note.file) ?? { bytes: Buffer.alloc(sizes.get(note.file) ?? 0), length: 0 }
    files.set(note.file, file)
    if (note.kind === 'cut') {
      file.bytes.fill(0, Math.min(note.at, file.length))
      file.length = note.at
    } else {
      const data = isSafe || luck !== 'torn' ? note.data : torn(note.data, chance)
      data.copy(file.bytes, note.at)
      file.length = Math.max(file.length, note.at + data.length)
    }
  })
  return new Map([...files].map(([name, { bytes, length }]) => [name, bytes.subarray(0, length)]))
}

/** How many had been said to be safe by then. */
export function acknowledgedBy(notes: readonly Note[], many: number): number {
  return notes.slice(0, many).reduce((count, note) => (note.kind === 'acknowledged' ? note.count : count), 0)
}

const FOLDER = '.'

function endOf(note: Extract<Note, { at: number }>): number {
  return note.kind === 'cut' ? note.at : note.at + note.data.length
}

/** The first sectors alone. */
function torn(data: Buffer, chance: Chance): Buffer {
  return data.subarray(0, SECTOR * chance.below(Math.ceil(data.length / SECTOR)))
}
