/** Everything random or secret: credentials, codes, Platzkarten, and how they rest on the disk. */
import { createHash, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import type { Randomness } from './ports/randomness.ts'
import type { PlatzkarteWords } from './texts/words.ts'

const derive = promisify<string, string, number, object, Buffer>(scrypt)
// About ten milliseconds per try: a stolen file does not give its Platzkarten away in an afternoon.
const COST = { N: 8_192, r: 8, p: 1 }
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const ID_LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** 128 random bits for a link. */
export function newCredential(random: Randomness): string {
  return random.bytes(16).toString('base64url')
}

/** How a credential rests in the store. */
export function hashed(credential: string): string {
  return createHash('sha256').update(credential).digest('hex')
}

/** A short id for things that are not secret. */
export function newId(random: Randomness, prefix: string): string {
  return prefix + letters(random, ID_LETTERS, 14)
}

/** Salts reach nobody: they are never a matter of the game. */
export function newSalt(): string {
  return randomBytes(16).toString('base64url')
}

/** A table's luck. */
export function newSeed(random: Randomness): string {
  return random.bytes(16).toString('base64url')
}

/** Eight letters without those that are easily confused. */
export function newCode(random: Randomness): string {
  return letters(random, CODE_LETTERS, 8)
}

/** A code as people type it: case and hyphens do not matter, nor does a zero for the letter O that never occurs. */
export function readCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, 16)
}

/** The random part of a Platzkarte: at least 21 bits. */
export function newPlatzkarte(random: Randomness, { colours, animals }: PlatzkarteWords): string {
  return `${pick(random, colours)}-${pick(random, animals)}-${1 + random.below(999)}`
}

/** The random part of what was typed, however it was spaced or spelled; null if it is none. */
export function readPlatzkarte(typed: string, words: readonly PlatzkarteWords[]): string | null {
  const folded = fold(typed.slice(0, 200))
  for (const { colours, animals } of words) {
    const colour = colours.map(fold).join('|')
    const animal = animals.map(fold).join('|')
    const found = new RegExp(`(${colour})(${animal})([1-9][0-9]{0,2})$`).exec(folded)
    if (found !== null) return found.slice(1).join('-')
  }
  return null
}

/** How a Platzkarte rests in the store: slow to try, and of no use in another workshop. */
export async function hashedPlatzkarte(platzkarte: string, salt: string): Promise<string> {
  const folded = platzkarte.split('-').map(fold).join('-')
  return (await derive(folded, salt, 32, COST)).toString('hex')
}

/** What the log keeps of a text: enough to prove it, not enough to guess it. */
export function commitment(body: string, salt: string): string {
  return createHash('sha256').update(salt).update('\n').update(body).digest('hex')
}

/** The id of the text that came with a command; the same for every copy of that command. */
export function textId(table: string, who: string, cid: string): string {
  return `t${createHash('sha256').update(`${table}\n${who}\n${cid}`).digest('hex').slice(0, 19)}`
}

function fold(word: string): string {
  return word
    .toUpperCase()
    .replaceAll('Ä', 'AE')
    .replaceAll('Ö', 'OE')
    .replaceAll('Ü', 'UE')
    .replaceAll('ß', 'SS')
    .normalize('NFD')
    .replace(/[^0-9A-Z]/g, '')
}

function pick<T>(random: Randomness, from: readonly T[]): T {
  return from[random.below(from.length)] as T
}

function letters(random: Randomness, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet[random.below(alphabet.length)]).join('')
}
