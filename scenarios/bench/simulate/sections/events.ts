/** The sections about what happens, what is left, how long it takes, and what it all depends on. */
import type { RefusalCode } from '../../../../shared/engine/refusals.ts'
import type { SimulateWords } from '../../texts/complete.ts'
import type { Part } from '../paint/document.ts'
import type { Report } from '../report.ts'
import type { Voice } from './voice.ts'

export function events({ use }: Report, { say, text, percent, number, scenario }: Voice): Part[] {
  const acts = [
    ...Object.entries(use.acts).map(([id, share]) => [text(`acts.${id}.label`), percent(share)]),
    ...Object.entries(use.agreements).map(([id, share]) => [text(`overlaps.${id}.divide`), percent(share)]),
  ]
  const injects = Object.entries(use.injects).map(([id, { happened, options }]) => ({
    label: text(`injects.${id}.headline`),
    value: happened,
    more: [
      Object.entries(options)
        .map(([option, often]) => `${text(`injects.${id}.choice.options.${option}.label`)} ${number(often)}`)
        .join(' · '),
    ],
  }))
  const heads = [say('sim.event'), say('sim.happened'), say('sim.answers')]
  return [
    ...(injects.length === 0
      ? []
      : [{ kind: 'bars', caption: say('sim.eventsOften'), heads, rows: injects, format: percent } as const]),
    ...(acts.length === 0
      ? []
      : [{ kind: 'table', caption: say('sim.acts'), heads: ['', say('sim.often')], rows: acts } as const]),
    ...(Object.keys(scenario.promises).length === 0
      ? []
      : [{ kind: 'note', text: say('sim.words', { kept: tenths(use.kept), broken: tenths(use.broken) }) } as const]),
  ]
}

export function money({ use }: Report, { say, text, number, figure, scenario }: Voice): Part[] {
  const unitOf = (id: string) => scenario.variables[id]?.unit ?? 'points'
  const rows = Object.entries(use.left).flatMap(([id, rounds]) =>
    rounds.map(({ round, mean, least }) => [
      text(`variables.${id}.name`),
      text(`rounds.${round}.name`),
      figure(unitOf(id), mean),
      figure(unitOf(id), least),
    ]),
  )
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: say('sim.left'),
            heads: ['', say('sim.round'), say('sim.mean'), say('sim.least')],
            rows,
          } as const,
        ]),
    counted(use.failed, say('sim.failed'), (why) => say(WHY[why] ?? 'why.vote'), number),
    counted(use.refused, say('sim.refused'), (code) => say(`refused.${code as RefusalCode}`), number),
  ].filter((part) => part.kind !== 'bars' || part.rows.length > 0)
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}

const WHY: Readonly<Record<string, keyof SimulateWords>> = {
  vote: 'why.vote',
  money: 'why.money',
  frozen: 'why.frozen',
  needs: 'why.needs',
  class: 'why.class',
}

function counted(
  counts: Readonly<Record<string, number>>,
  caption: string,
  nameOf: (id: string) => string,
  format: (value: number) => string,
): Part {
  const rows = Object.entries(counts).map(([id, value]) => ({ label: nameOf(id), value, more: [] }))
  return { kind: 'bars', caption, heads: ['', ''], rows, format }
}

export function clock({ time }: Report, { say, text, number }: Voice): Part[] {
  const minutes = (seconds: number) => Math.round(seconds / 60)
  const plans = time.map(({ preset, minutes: promised, play, lookBack }): Part => {
    const name = preset === '' ? say('sim.ownLength') : text(`presets.${preset}.name`)
    const values = { play: minutes(play), lookBack: minutes(lookBack), sum: minutes(play + lookBack) }
    return { kind: 'note', text: say('sim.plan', { name, minutes: promised, ...values }) }
  })
  const phases = time[0]?.phases ?? []
  return [
    ...plans,
    {
      kind: 'bars',
      caption: say('sim.seconds'),
      heads: [say('sim.phase'), say('sim.seconds'), say('sim.newWords'), say('sim.needed')],
      rows: phases.map(({ round, phase, seconds, words, needed }) => ({
        label: `${text(`rounds.${round}.name`)} · ${text(`rounds.${round}.phases.${phase}.name`)}`,
        value: seconds,
        more: [number(words), number(needed)],
      })),
      format: number,
    },
  ]
}

/** Only what moves anything; the rest would hide it. */
export function tornado({ tornado: bends }: Report, { say, bent, signed }: Voice): Part[] {
  const rows = bends
    .filter(({ less, more }) => less !== 0 || more !== 0)
    .map(({ less, more, ...bend }) => ({ label: bent(bend), less, more }))
  const heads = [say('sim.parameter'), say('sim.less'), say('sim.more')] as const
  return rows.length === 0 ? [] : [{ kind: 'spans', caption: say('sim.score'), heads, rows, format: signed }]
}
