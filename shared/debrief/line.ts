/** The course that counted: what a step back undid is left out, what happened in the house stays. */
import type { Ask } from '../engine/commands.ts'
import type { Entry, Record } from '../engine/record.ts'

/** The entries of the effective line, oldest first. */
export function effectiveLine(record: Record): Entry[] {
  const kept = new Map<string, readonly Entry[]>()
  return record.entries.reduce<Entry[]>((line, entry) => {
    const back = entry.events.find((event) => event.type === 'wentBack')
    const after = back === undefined ? [...line, entry] : goneBack(line, kept.get(back.mark) ?? [])
    for (const event of entry.events) {
      if (event.type === 'marked') kept.set(event.mark, event.kind === 'back' ? line : after)
    }
    return after
  }, [])
}

function goneBack(line: readonly Entry[], marked: readonly Entry[]): Entry[] {
  const before = new Set(marked)
  return [...marked, ...line.filter((entry) => !before.has(entry) && HOUSE.has(entry.command.ask.type))]
}

/** Commands that change the house alone. */
const HOUSE: ReadonlySet<Ask['type']> = new Set(['sit', 'assign', 'takePen', 'announce'] as const)
