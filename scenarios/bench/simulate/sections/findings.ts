/** The section that stands first: what an author should look at. */
import type { Part } from '../paint/document.ts'
import type { Problem, Report } from '../report.ts'
import type { Voice } from './voice.ts'

export function findings({ problems }: Report, voice: Voice): Part[] {
  if (problems.length === 0) return [{ kind: 'note', text: voice.say('sim.none') }]
  const items = problems.map((problem) => ({
    mark: voice.say(`sim.weight.${problem.weight}`),
    weight: problem.weight,
    text: voice.say(`problem.${problem.code}`, named(problem, voice)),
  }))
  return [{ kind: 'list', items }]
}

/** The same parameters in the scenario's own words. */
function named({ params }: Problem, voice: Voice): Record<string, string | number> {
  const { body = '', inject = '', round = '' } = params
  const words: Readonly<Record<string, (id: string) => string>> = {
    way: voice.way,
    habit: voice.way,
    indicator: (id) => voice.text(`indicators.${id}.name`),
    ending: (id) => voice.text(`endings.${id}.text`),
    level: (id) => voice.text(`debrief.levels.${id}.name`),
    role: (id) => voice.text(`roles.${id}.name`),
    card: (id) => voice.text(`cards.${id}.title`),
    measure: (id) => voice.text(`measures.${id}.name`),
    inject: (id) => voice.text(`injects.${id}.headline`),
    option: (id) => voice.text(`injects.${inject}.choice.options.${id}.label`),
    variable: (id) => voice.text(`variables.${id}.name`),
    body: (id) => voice.text(`bodies.${id}.name`),
    player: (id) => voice.player(String(body), id),
    class: (id) => voice.text(`motions.free.classes.${id}.name`),
    round: (id) => voice.text(`rounds.${id}.name`),
    phase: (id) => voice.text(`rounds.${round}.phases.${id}.name`),
  }
  const { unit = 'points' } = voice.scenario.variables[String(params.variable)] ?? {}
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'string') return [name, words[name]?.(value) ?? value]
      return [name, name === 'least' ? voice.figure(unit, value) : value]
    }),
  )
}
