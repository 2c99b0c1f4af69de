/** Plays a script on a stage, moment by moment; at the end of each, everybody looks around over HTTP. */
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
export async function take(stage: Stage, { label, by, ask, text }: Step): Promise<void> {
  const who = stage.who(by)
  const answer = ask.type === 'what-if' ? await whatIf(stage, who, ask) : await stage.line(by).ask(message())
  if (JSON.stringify(answer).includes('refused')) throw new Error(`${label}: ${JSON.stringify(answer)}`)

  function message() {
    return { cid: `step-${label}`, ask, ...(who.role && { as: who.role }), ...(text && { text }) }
  }
}

async function whatIf({ server, table }: Stage, who: Member, { whatIf }: Step['ask']) {
  return (await call(server.base, who, 'POST', `/api/tables/${table}/what-if`, { whatIf })).body
}

async function lookAround({ server }: Stage, who: Member): Promise<void> {
  await call(server.base, who, 'GET', `/api/seat?room=0&language=${who.language}`)
}
