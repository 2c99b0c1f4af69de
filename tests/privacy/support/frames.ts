/** What a frame of the room is, by its first byte, and whether a story keeps the order that was promised. */
import type { Member, Told } from './member.ts'

const KINDS: Readonly<Record<number, string>> = {
  10: 'joined',
  12: 'left',
  13: 'message',
  14: 'state',
  15: 'patch',
  22: 'reply',
}

/** The kinds of all frames that came by the room, in their order. */
export function framesOf({ chunks }: Member): string[] {
  return chunks.filter(({ wire }) => wire === 'room').map(({ bytes }) => KINDS[bytes[0] ?? 0] ?? `odd ${bytes[0]}`)
}

/**
 * Where a private message does not name the version that it belongs to: the one that is there, or the one that comes
 * next, before anything else is told.
 */
export function disorder(story: readonly Told[]): string[] {
  let shown = -1
  let due: number | null = null
  return story.flatMap((told, at) => {
    const wrong = wrongIn(told, at)
    if (told.what === 'public') shown = told.version
    due = told.what === 'private' && told.message.version > shown ? told.message.version : null
    return wrong === null ? [] : [`${at}: ${wrong}`]
  })

  function wrongIn(told: Told, at: number): string | null {
    if (told.what === 'odd') return 'something odd'
    const version = told.what === 'public' ? told.version : told.message.version
    if (due !== null)
      return told.what === 'public' && version === due ? null : `${due} was due, ${told.what} ${version} came`
    if (told.what === 'public') return version > shown ? null : `public ${version} after ${shown}`
    if (shown < 0) return at === 0 ? null : 'private before any state'
    return version === shown || version === shown + 1 ? null : `private ${version} at ${shown}`
  }
}
