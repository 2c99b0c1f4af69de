/** The same game under other names: every id of a scenario, wherever it stands. */
import type { Scenario } from '../../shared/scenario/schema.ts'
import { inExpression, inOffer, type Kind, type Namer } from './engine-names.ts'

/** The scenario with every id renamed. */
export function renamed(s: Scenario, name: Namer): unknown {
  const cel = (source: string) => inExpression(source, name)
  const optional = (source: string | undefined) => (source === undefined ? {} : { when: cel(source) })
  const change = <C extends { on: string; amount: string; when?: string | undefined }>(c: C) => ({
    ...c,
    on: name('variable', c.on),
    amount: cel(c.amount),
    ...optional(c.when),
  })
  const changes = (list: Parameters<typeof change>[0][]) => list.map(change)
  return {
    ...s,
    roles: keyed(s.roles, 'role', name, (r) => ({
      ...r,
      needs: name('role', r.needs),
      clashes: name('role', r.clashes),
      goal: { ...r.goal, value: cel(r.goal.value) },
      bot: r.bot.map((wish) => ({ ...wish, offer: inOffer(wish.offer, name), ...optional(wish.when) })),
    })),
    variables: keyed(s.variables, 'variable', name, (v) => v),
    indicators: keyed(s.indicators, 'indicator', name, (i) => ({
      ...i,
      terms: i.terms.map((term) => ({ ...term, variable: name('variable', term.variable) })),
    })),
    cards: keyed(s.cards, 'card', name, (c) => ({
      ...c,
      owner: name('role', c.owner),
      opened: changes(c.opened),
      answer: { ...c.answer, when: cel(c.answer.when), effects: changes(c.answer.effects) },
    })),
    promises: keyed(s.promises, 'promise', name, ({ when, ...p }) => ({
      ...p,
      by: p.by === 'anyone' ? p.by : name('role', p.by),
      at: name('phase', p.at),
      effects: changes(p.effects),
      ...(p.about === undefined ? {} : { about: { choice: name('choice', p.about.choice) } }),
      ...(p.broken === undefined ? {} : { broken: cel(p.broken) }),
      ...optional(when),
    })),
    acts: keyed(s.acts, 'act', name, (a) => ({ ...a, role: name('role', a.role), when: cel(a.when) })),
    measures: keyed(s.measures, 'measure', name, (m) => ({
      ...m,
      owner: name('role', m.owner),
      effects: changes(m.effects),
    })),
    choices: keyed(s.choices, 'choice', name, (c) => ({
      ...c,
      except: c.except.map((e) => ({ ...e, role: name('role', e.role), when: cel(e.when) })),
      otherwise: Object.fromEntries(
        Object.entries(c.otherwise).map(([role, measure]) => [name('role', role), name('measure', measure)]),
      ),
    })),
    proposals: keyed(s.proposals, 'proposal', name, (p) => ({
      ...p,
      fields: keyed(p.fields, 'field', name, (f) => ({
        ...f,
        by: name('role', f.by),
        options: keyed(f.options, 'option', name, (o) => ({ ...o, tags: o.tags.map((tag) => name('tag', tag)) })),
      })),
      signers: p.signers.map((role) => name('role', role)),
      cost: cel(p.cost),
      money: cel(p.money),
      conditions: keyed(p.conditions, 'condition', name, (c) => ({ ...c, when: cel(c.when) })),
      effects: changes(p.effects),
    })),
    injects: keyed(s.injects, 'inject', name, (i) => ({
      ...i,
      covered: cel(i.covered),
      effects: changes(i.effects),
    })),
    rounds: keyed(s.rounds, 'round', name, (round) => ({
      ...round,
      phases: keyed(round.phases, 'phase', name, (phase) => ({
        ...phase,
        accepts: {
          ...phase.accepts,
          promise: phase.accepts.promise.map((id) => name('promise', id)),
          act: phase.accepts.act.map((id) => name('act', id)),
          ...(phase.accepts.choose === undefined ? {} : { choose: name('choice', phase.accepts.choose) }),
          ...(phase.accepts.proposal === undefined ? {} : { proposal: name('proposal', phase.accepts.proposal) }),
        },
        enter: phase.enter.map((step) => inStep(step, name, change)),
        leave: phase.leave.map((step) => inStep(step, name, change)),
      })),
    })),
    endings: s.endings.map((e) => ({ ...e, id: name('ending', e.id), when: cel(e.when) })),
    debrief: {
      ...s.debrief,
      subject: name('variable', s.debrief.subject),
      whatIfs: keyed(s.debrief.whatIfs, 'whatIf', name, (w) => ({
        ...w,
        card: name('card', w.card),
        phase: name('phase', w.phase),
      })),
    },
    glossary: keyed(s.glossary, 'term', name, (term) => term),
    assumptions: keyed(s.assumptions, 'assumption', name, (text) => text),
    ...(s.town === undefined ? {} : { town: inTown(s.town, name) }),
  }
}

/** Sites and doors are names of the picture alone; measures, proposals and endings are the game's. */
function inTown(town: NonNullable<Scenario['town']>, name: Namer): unknown {
  const { offers, evening } = town
  return {
    ...town,
    proposal: name('proposal', town.proposal),
    offers: mapped(offers, ({ measure, proposal, ...offer }) => ({
      ...offer,
      ...(measure === undefined ? {} : { measure: name('measure', measure) }),
      ...(proposal === undefined ? {} : { proposal: name('proposal', proposal) }),
    })),
    icons: keyed(town.icons, 'measure', name, (icon) => icon),
    evening: {
      ...evening,
      walk: keyed(evening.walk, 'ending', name, (far) => far),
      doors: mapped(evening.doors, (door) => ({ ...door, lit: door.lit.map((id) => name('ending', id)) })),
    },
  }
}

function mapped<A>(entries: Readonly<Record<string, A>>, make: (entry: A) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, make(entry)]))
}

type Step = Scenario['rounds'][string]['phases'][string]['enter'][number]

function inStep(step: Step, name: Namer, change: (c: Extract<Step, { do: 'change' }>) => object): unknown {
  const when = 'when' in step && step.when !== undefined ? { when: inExpression(step.when, name) } : {}
  switch (step.do) {
    case 'change':
      return change(step)
    case 'reveal':
      return { ...step, choice: name('choice', step.choice), ...when }
    case 'stop':
      return { ...step, choice: name('choice', step.choice), among: step.among.map((r) => name('role', r)), ...when }
    case 'begin':
      return { ...step, choice: name('choice', step.choice), pot: name('variable', step.pot), ...when }
    case 'refill':
    case 'tell':
      return { ...step, variable: name('variable', step.variable) }
    case 'news':
    case 'strike':
      return { ...step, inject: name('inject', step.inject) }
    case 'judge':
      return { ...step, proposal: name('proposal', step.proposal) }
    case 'settle':
    case 'end':
      return step
  }
}

function keyed<A, B>(
  entries: Readonly<Record<string, A>>,
  kind: Kind,
  name: Namer,
  make: (entry: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [name(kind, id), make(entry)]))
}
