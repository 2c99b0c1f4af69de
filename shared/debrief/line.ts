/** The course that counted: what a step back undid is left out, what happened in the house stays. */
import type { Ask } from '../engine/commands.ts'
import type { Entry, Record } from '../engine/record.ts'

/** The entries of the effective line, oldest first. */
export function effectiveLine(record: Record): readonly Entry[] {
  const kept = new Map<string, readonly Entry[]>()
  let line: Entry[] = []
  for (const entry of record.entries) {
    const back = entry.events.find((event) => event.type === 'wentBack')
    const left = line
    if (back === undefined) line.push(entry)
    else line = goneBack(line, kept.get(back.mark) ?? [])
    for (const event of entry.events) {
      if (event.type === 'marked') kept.set(event.mark, [...(event.kind === 'back' ? left : line)])
    }
  }
  return line
}

function goneBack(line: readonly Entry[], marked: readonly Entry[]): Entry[] {
  const before = new Set(marked)
  return [...marked, ...line.filter((entry) => !before.has(entry) && HOUSE.has(entry.command.ask.type))]
}

/** Commands that change the house alone. */
const HOUSE: ReadonlySet<Ask['type']> = new Set([
  ...([
    'sit',
    'assign',
    'unseat',
    'reseat',
    'sitIn',
    'takePen',
    'announce',
    'stage',
    'flash',
    'unflash',
    'poll',
    'closePoll',
  ] as const),
  ...(['answerPoll', 'moment', 'unmoment', 'message', 'show', 'hold', 'pass'] as const),
])
