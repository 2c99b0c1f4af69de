/** Plays a script on a stage, moment by moment; at the end of each, everybody looks around over HTTP. */
import { leftAt } from '../../../shared/engine/rules/conduct.ts'
import { call } from './http-line.ts'
import type { Member } from './member.ts'
import { EVENING, type Step } from './script.ts'
import type { Stage } from './stage.ts'

export interface Course {
  readonly script?: readonly Step[]
  /** Ends before this moment. */
  readonly until?: string
  /** At the end of a moment, when everything has come to everybody. */
  readonly meanwhile?: (moment: string, stage: Stage) => Promise<void>
}

export async function play(stage: Stage, { script = EVENING, until, meanwhile }: Course = {}): Promise<void> {
  for (const step of script) {
    if (step.moment !== undefined) await pass()
    if (step.moment === until && until !== undefined) return
    stage.moment = step.moment ?? stage.moment
    await take(stage, step)
  }
  await pass()

  async function pass(): Promise<void> {
    await stage.settle()
    for (const who of stage.cast.values()) await lookAround(stage, who)
    await meanwhile?.(stage.moment, stage)
  }
}

/** What a step asks, by the member's own wire. */
async function take(stage: Stage, step: Step): Promise<void> {
  const answer = await (DIRECTIONS[step.ask.type] ?? spoken)(stage, step)
  const refused = JSON.stringify(answer ?? null).includes('refused')
  if (refused !== (step.refused ?? false)) throw new Error(`${step.label}: ${JSON.stringify(answer)}`)
}

function spoken(stage: Stage, { label, by, ask, text }: Step): Promise<unknown> {
  const { role } = stage.who(by)
  return stage.line(by).ask({ cid: `step-${label}`, ask, ...(role && { as: role }), ...(text && { text }) })
}

const A_TICK = 250

/** Steps that are no commands, or whose words are known only when they are taken. */
const DIRECTIONS: Readonly<Record<string, (stage: Stage, step: Step) => Promise<unknown>>> = {
  'what-if': async ({ server, table, who }, { by, ask: { whatIf } }) =>
    (await call(server.base, who(by), 'POST', `/api/tables/${table}/what-if`, { whatIf })).body,
  draft: ({ server, who }, { by, label, ask: { value } }) =>
    call(server.base, who(by), 'PUT', `/api/seat/drafts/${label}`, { value }),
  wait: async ({ server, table }, { moment }) => {
    const { tables, keep } = server.service.commit
    const there = () => tables.get(table)?.state
    for (let state = there(); state !== undefined && state.town.position.phase !== moment; state = there()) {
      server.clock.advance((leftAt(state.house.clock, server.clock.now()) ?? 0) + A_TICK)
      // Goes through the commit loop behind whatever the clock has asked for.
      await keep([])
    }
  },
  'back-to': async (stage, step) => {
    const marks = stage.server.service.commit.tables.get(stage.table)?.state.marks ?? []
    const mark = marks.find(({ town }) => town.position.phase === step.ask.phase)?.id
    return spoken(stage, { ...step, ask: { type: 'back', mark, reason: null } })
  },
  wave: (stage, { by }) => stage.line(by).signal({ help: true }),
  restart: async (stage) => {
    await stage.settle()
    await stage.restart()
  },
}

async function lookAround({ server }: Stage, who: Member): Promise<void> {
  await call(server.base, who, 'GET', `/api/seat?room=0&language=${who.language}`)
}
