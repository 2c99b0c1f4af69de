/** Plays one run from its first phase to its ending, with the real engine and bots that see only their views. */
import type { Views } from '../../../shared/bots/seen.ts'
import { decideStrategy } from '../../../shared/bots/strategies/decide.ts'
import type { Ask, By, RoleCommand } from '../../../shared/engine/commands.ts'
import { evolve } from '../../../shared/engine/evolve.ts'
import { currentPhase } from '../../../shared/engine/lookup.ts'
import { luck } from '../../../shared/engine/luck.ts'
import { motionAsks } from '../../../shared/engine/offers/motions.ts'
import { offerId } from '../../../shared/engine/offers/name.ts'
import { roleAsks } from '../../../shared/engine/offers/role.ts'
import { isRefusal } from '../../../shared/engine/refusals.ts'
import type { Id, State } from '../../../shared/engine/state.ts'
import { decide } from '../../../shared/engine/step.ts'
import { glimpse } from '../../../shared/engine/view.ts'
import type { Offer } from '../../../shared/engine/views.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { openTable } from '../table.ts'
import type { Outcome } from './outcome.ts'
import type { Run } from './plan.ts'
import { type Watch, watch } from './watch.ts'

/** How much a role asks in one phase. No habit comes near it; bots by luck would go on and on. */
const MOST = 24
const MOST_BY_LUCK = 8

/** Everything that comes of a run. The scenario has the run's tweaks in it already. */
export function playRun(scenario: Scenario, run: Run): Outcome {
  const kept = watch()
  const table = new Table(openTable(scenario, run.seed, run.preset), run, kept)
  while (table.state.town.ending === null) {
    if (takesAnything(table.state)) table.playPhase()
    table.goOn()
  }
  return kept.outcome(table.state, table.made)
}

/** A phase in which nobody can do anything needs no views. */
function takesAnything(state: State): boolean {
  return Object.values(currentPhase(state).accepts).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== false && value !== undefined,
  )
}

class Table {
  state: State
  made = 0
  private readonly run: Run
  private readonly kept: Watch

  constructor(state: State, run: Run, kept: Watch) {
    this.state = state
    this.run = run
    this.kept = kept
  }

  /** Every role asks until it has nothing more to ask; whoever begins is drawn. */
  playPhase(): void {
    const roles = Object.keys(this.state.scenario.roles)
    const { phase } = this.state.town.position
    const first = luck(this.run.seed, roles.length, 'first', phase)
    const made = new Map<Id, number>()
    if (this.run.curious) for (const role of roles) this.tryAll(role)
    for (const { role, ask } of this.run.forced) this.ask(role, ask)
    for (let at = first, quiet = 0; quiet < roles.length; ) {
      const role = roles[at % roles.length] ?? ''
      const ask = (made.get(role) ?? 0) < this.most(role) ? this.wanted(role) : null
      if (ask !== null && this.ask(role, ask)) {
        made.set(role, (made.get(role) ?? 0) + 1)
        quiet = 0
      } else {
        at += 1
        quiet += 1
      }
    }
    this.classify()
  }

  goOn(): void {
    const { phase } = this.state.town.position
    this.step({ kind: 'facilitator' }, { type: 'next', expect: phase })
  }

  private most(role: Id): number {
    const { policy } = this.run.others[role] ?? this.run.way
    return policy === 'random' ? MOST_BY_LUCK : MOST
  }

  private wanted(role: Id): RoleCommand | null {
    const { state, run } = this
    const { menu, ...seen } = glimpse(state, role)
    const { never } = run
    const isFree = (offer: Offer) =>
      offer.ask.type !== 'ready' && (never.length === 0 || !never.some((name) => fits(offer.id, name)))
    const views: Views = {
      ...seen,
      menu: {
        find: (suits, type) => menu.find((offer) => suits(offer) && isFree(offer), type),
        has: (type) => menu.has(type),
        filter: (suits, type) => menu.filter((offer) => suits(offer) && isFree(offer), type),
      },
    }
    return decideStrategy(run.others[role] ?? run.way, views, state.scenario, role, run.seed)
  }

  private ask(role: Id, ask: RoleCommand): boolean {
    return this.step({ kind: 'seat', seat: role, role, pen: null }, ask)
  }

  /** What people could try here and would be told is not possible. */
  private tryAll(role: Id): void {
    const by: By = { kind: 'seat', seat: role, role, pen: null }
    for (const ask of this.asks(role)) {
      const outcome = decide(this.state, { cid: 'try', by, at: 0, ask })
      // Nobody tries to take back what was never said.
      if (isRefusal(outcome) && outcome.refused !== 'nothing-new') this.kept.refused(outcome.refused)
    }
  }

  private asks(role: Id): Ask[] {
    return [...roleAsks(this.state, role), ...motionAsks(this.state, role)]
  }

  private classify(): void {
    const { classify } = this.run
    if (classify === null) return
    for (const [motion, { free, outcome }] of Object.entries(this.state.town.motions))
      if (free !== null && free.class === null && outcome === 'open')
        this.step({ kind: 'facilitator' }, { type: 'classify', motion, class: classify })
  }

  private step(by: By, ask: Ask): boolean {
    this.made += 1
    const events = decide(this.state, { cid: `c${this.made}.${offerId(ask)}`, by, at: 0, ask })
    if (isRefusal(events)) return false
    for (const event of events) {
      this.kept.saw(this.state, event)
      this.state = evolve(this.state, event)
    }
    return true
  }
}

/** As in a bot's wishes: a part that is `*` fits whatever stands there. */
function fits(id: string, pattern: string): boolean {
  const parts = id.split(':')
  const wanted = pattern.split(':')
  return parts.length === wanted.length && wanted.every((part, i) => part === '*' || part === parts[i])
}
