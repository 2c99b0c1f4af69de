/** The sections about people and what they hold: power, roles, cards, measures, own ideas. */
import type { Part } from '../paint/document.ts'
import type { Effect, Report } from '../report.ts'
import type { Voice } from './voice.ts'

export function power(report: Report, voice: Voice): Part[] {
  const { say, text, player, percent, signed } = voice
  return Object.entries(report.power).map(([id, body]) => ({
    kind: 'bars',
    caption: say('sim.body', {
      name: text(`bodies.${id}.name`),
      majority: body.majority,
      votes: body.votes,
      late: body.late ?? 'none',
      counted: body.counted,
      carried: body.carried,
    }),
    heads: [text(`bodies.${id}.name`), say('sim.share'), say('sim.votes'), say('sim.decided'), say('sim.can')],
    rows: Object.entries(body.players).map(([name, { votes, share, blocks, blocksLate, missed, decided }]) => ({
      label: player(id, name),
      value: share,
      more: [
        String(votes),
        percent(decided),
        blocks ? say(missed ? 'sim.missed' : 'sim.blocks') : blocksLate ? say('sim.blocksLate') : '–',
      ],
    })),
    format: signed,
  }))
}

export function roles({ roles: by }: Report, voice: Voice): Part[] {
  const { say, text, way, signed, most } = voice
  const habits = Object.keys(Object.values(by)[0]?.pays ?? {})
  const bars = (caption: string, of: (role: (typeof by)[string]) => Effect): Part => ({
    kind: 'bars',
    caption,
    heads: [say('sim.role'), say('sim.effect'), say('sim.most')],
    rows: Object.entries(by).map(([id, role]) => ({
      label: text(`roles.${id}.short`),
      value: of(role).score,
      more: [most(of(role))],
    })),
    format: signed,
  })
  return [
    bars(say('sim.nothing'), ({ nothing }) => nothing),
    bars(say('sim.random'), ({ random }) => random),
    bars(say('sim.ownHouse'), ({ own }) => own),
    bars(say('sim.forAll'), ({ open }) => open),
    {
      kind: 'table',
      caption: say('sim.pays'),
      heads: [say('sim.role'), ...habits.map(way), say('sim.goals')],
      rows: Object.entries(by).map(([id, { pays, goals }]) => [
        text(`roles.${id}.short`),
        ...habits.map((habit) => (pays[habit] ? way(pays[habit]) : say('sim.noMatter'))),
        goals.join(' / '),
      ]),
    },
  ]
}

export function cards({ cards: by }: Report, voice: Voice): Part[] {
  const { say, text, percent, signed, most } = voice
  return [
    {
      kind: 'bars',
      caption: say('sim.effect'),
      heads: [say('sim.card'), say('sim.effect'), say('sim.known'), say('sim.most')],
      rows: Object.entries(by).map(([id, { known, sharing }]) => ({
        label: `${text(`cards.${id}.title`)} (${text(`roles.${voice.scenario.cards[id]?.owner}.short`)})`,
        value: sharing.score,
        more: [percent(known), most(sharing)],
      })),
      format: signed,
    },
    {
      kind: 'table',
      caption: say('sim.cardEvents'),
      heads: [say('sim.card'), say('sim.events')],
      rows: Object.entries(by).flatMap(([id, { events }]) => {
        const told = eventsBy(events, voice)
        return told === '' ? [] : [[text(`cards.${id}.title`), told]]
      }),
    },
  ]
}

function eventsBy(events: Readonly<Record<string, number>>, { say, text, percent }: Voice): string {
  return Object.entries(events)
    .filter(([, share]) => Math.abs(share) >= OFTEN)
    .map(([id, share]) => {
      const values = { name: text(`injects.${id}.headline`), share: percent(Math.abs(share)) }
      return say(share < 0 ? 'sim.spares' : 'sim.triggers', values)
    })
    .join(' · ')
}
/** What a card spares or brings about in fewer evenings than this may be luck. */
const OFTEN = 0.25

export function measures({ measures: by }: Report, voice: Voice): Part[] {
  const { say, text, percent, signed, most } = voice
  return [
    {
      kind: 'bars',
      caption: say('sim.effect'),
      heads: [
        ...[say('sim.measure'), say('sim.effect'), say('sim.proposed'), say('sim.carried'), say('sim.most')],
        say('sim.without'),
      ],
      rows: Object.entries(by).map(([id, { proposed, carried, brings, without }]) => ({
        label: text(`measures.${id}.name`),
        value: brings?.score ?? 0,
        more: [
          ...[percent(proposed), percent(carried), brings === null ? '–' : most(brings)],
          without.map((role) => text(`roles.${role}.short`)).join(', ') || '–',
        ],
      })),
      format: signed,
    },
  ]
}

export function classes({ classes: by }: Report, voice: Voice): Part[] {
  const { say, text, signed, most } = voice
  return [
    {
      kind: 'bars',
      caption: say('sim.effect'),
      heads: [say('sim.class'), say('sim.effect'), say('sim.most')],
      rows: Object.entries(by).map(([id, effect]) => ({
        label: text(`motions.free.classes.${id}.name`),
        value: effect.score,
        more: [most(effect)],
      })),
      format: signed,
    },
  ]
}
