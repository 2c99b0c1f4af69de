/** The three kinds of "what if": which commands are asked instead. */
import type { Ask, Command } from '../engine/commands.ts'
import { known, roundOf } from '../engine/lookup.ts'
import type { Entry, Record } from '../engine/record.ts'
import { replay } from '../engine/replay.ts'
import type { CommandId, Id } from '../engine/state.ts'

export type Instead = ReadonlyMap<CommandId, readonly Command[]>

/** The commands to ask instead, for one question of the scenario about this course. */
export function insteadOf(record: Record, line: readonly Entry[], whatIf: Id): Instead {
  const question = known(record.scenario.debrief.whatIfs, whatIf)
  if ('card' in question) {
    const { card, share, phase } = question
    return share ? sharing(record, line, card, phase) : dropped(line, says(record, card, phase))
  }
  if ('measure' in question)
    return dropped(line, ({ command: { ask } }) => ask.type === 'propose' && ask.measure === question.measure)
  return nothingDone(line)
}

/** Nobody decides anything. That somebody is done changes no town, and alone it is what moves an evening on. */
export function nothingDone(line: readonly Entry[]): Instead {
  return dropped(line, ({ command: { ask } }) => DECISIONS.has(ask.type))
}

/** Everything that is asked for a role, and what the facilitator enters about motions. */
const DECISIONS: ReadonlySet<Ask['type']> = new Set([
  ...(['share', 'say', 'hear', 'promise', 'confirm', 'choose', 'act', 'fill', 'sign', 'unsign', 'release'] as const),
  ...(['tell', 'visit', 'ask', 'answer', 'propose', 'proposeFree', 'detail', 'cosign', 'amend', 'adopt'] as const),
  ...(['withdraw', 'cover', 'beHeard', 'vote', 'freeze', 'divide', 'respond', 'hands', 'classify'] as const),
])

function dropped(line: readonly Entry[], drops: (entry: Entry) => boolean): Instead {
  return new Map(line.filter(drops).map(({ command }) => [command.cid, []]))
}

/** Whether this is where a card was said in the round of that phase. */
function says(record: Record, card: Id, phase: Id): (entry: Entry) => boolean {
  const round = roundOf(record.scenario, phase)
  return ({ command: { ask }, events }) => {
    const opens = events.some(
      (e) => e.type === 'shared' && e.card === card && roundOf(record.scenario, e.phase) === round,
    )
    return (ask.type === 'share' && opens) || (ask.type === 'say' && ask.card === card && ask.said)
  }
}

/** The card is shared as the phase ends, by whoever held the pen of its role at the time. */
function sharing(record: Record, line: readonly Entry[], card: Id, phase: Id): Instead {
  const before = (index: number) => replay({ ...record, entries: line }, index)
  const leaving = line.findIndex(
    ({ events }, i) => events.some(({ type }) => type === 'moved') && before(i).town.position.phase === phase,
  )
  const closing = line[leaving]
  if (closing === undefined) return new Map()
  const role = known(record.scenario.cards, card).owner
  const { seat } = known(before(leaving).house.pens, role)
  const share: Command = {
    cid: `whatIf.${card}`,
    by: { kind: 'seat', seat, role, pen: null },
    at: closing.command.at,
    ask: { type: 'share', card },
  }
  return new Map([[closing.command.cid, [share, closing.command]]])
}
