/** The sections about numbers: how indicators spread, what ways to play lead to, which endings come. */
import type { Ending } from '../endings.ts'
import type { Part } from '../paint/document.ts'
import type { Report } from '../report.ts'
import type { Voice } from './voice.ts'

export function indicators(report: Report, voice: Voice): Part[] {
  const { say, text, scenario } = voice
  return Object.entries(report.indicators).map(([id, { aim, reached, steerable, rounds }]) => {
    const figure = (value: number) => voice.figure(scenario.indicators[id]?.unit ?? 'points', value)
    return {
      kind: 'strips',
      caption: say('sim.indicator', {
        name: text(`indicators.${id}.name`),
        aim: aim === null ? 'none' : figure(aim),
        reached: reached ?? 0,
        steerable: String(steerable),
      }),
      rows: rounds.map(({ round, ...strip }) => ({ label: text(`rounds.${round}.name`), ...strip })),
      aim,
      names: { aim: say('sim.aim'), reference: say('sim.reference'), row: say('sim.round') },
      heads: [say('sim.low'), say('sim.quarter'), say('sim.middle'), say('sim.threeQuarters'), say('sim.high')],
      format: figure,
    }
  })
}

export function ways({ ways: by, indicators: spreads }: Report, voice: Voice): Part[] {
  const { say, text, way, figure, percent, signed, scenario } = voice
  const unitOf = (id: string) => scenario.indicators[id]?.unit ?? 'points'
  const kindOf = (id: string) => scenario.variables[id]?.unit ?? 'points'
  const aimed = Object.keys(spreads).filter((id) => spreads[id]?.steerable)
  const variables = Object.keys(Object.values(by)[0]?.variables ?? {})
  return [
    {
      kind: 'bars',
      caption: say('sim.score'),
      heads: [say('sim.way'), say('sim.score'), say('sim.reached')],
      rows: Object.entries(by)
        .toSorted(([, a], [, b]) => b.score - a.score)
        .map(([name, { score, reached }]) => ({ label: way(name), value: score, more: [percent(reached)] })),
      format: signed,
    },
    {
      kind: 'table',
      caption: say('sim.ways.values'),
      heads: [say('sim.way'), ...aimed.map((id) => text(`indicators.${id}.name`))],
      rows: Object.entries(by).map(([name, { values }]) => [
        way(name),
        ...aimed.map((id) => figure(unitOf(id), values[id] ?? 0)),
      ]),
    },
    {
      kind: 'table',
      caption: say('sim.ways.variables'),
      heads: [say('sim.way'), ...variables.map((id) => text(`variables.${id}.name`))],
      rows: Object.entries(by).map(([name, { variables: at }]) => [
        way(name),
        ...variables.map((id) => figure(kindOf(id), at[id] ?? 0)),
      ]),
    },
  ]
}

export function endings(report: Report, voice: Voice): Part[] {
  const { say, text, way } = voice
  const byWay = (all: Readonly<Record<string, Ending>>, caption: string, nameOf: (id: string) => string) =>
    shares(all, ({ ways: by }) => by, nameOf, say('sim.way'), caption, way)
  const ends = byWay(report.endings, say('sim.ends'), (id) => text(`endings.${id}.text`))
  const titles = byWay(report.levels, say('sim.titles'), (id) => text(`debrief.levels.${id}.name`))
  const lengths = shares(
    report.endings,
    ({ presets }) => presets,
    (id) => text(`endings.${id}.text`),
    say('sim.preset'),
    say('sim.presets'),
    (preset) => (preset === '' ? say('sim.ownLength') : text(`presets.${preset}.name`)),
  )
  const hasLengths = Object.keys(Object.values(report.endings)[0]?.presets ?? {}).length > 1
  return [ends, ...(Object.keys(report.levels).length > 0 ? [titles] : []), ...(hasLengths ? [lengths] : [])]
}

function shares(
  all: Readonly<Record<string, Ending>>,
  of: (ending: Ending) => Readonly<Record<string, number>>,
  nameOf: (id: string) => string,
  head: string,
  caption: string,
  label: (name: string) => string,
): Part {
  const names = Object.keys(Object.values(all).map(of)[0] ?? {})
  return {
    kind: 'stack',
    caption,
    head,
    names: Object.keys(all).map(nameOf),
    rows: names.map((name) => ({
      label: label(name),
      parts: Object.values(all).map((ending) => of(ending)[name] ?? 0),
    })),
  }
}
