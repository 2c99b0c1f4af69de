/** What can be wrong in a scenario: places, codes and parameters. The sentences live with whoever speaks to authors. */

/** What a name in a scenario can stand for. */
export type Kind =
  | 'role'
  | 'variable'
  | 'card'
  | 'promise'
  | 'act'
  | 'measure'
  | 'choice'
  | 'proposal'
  | 'inject'
  | 'phase'
  | 'round'
  | 'field'
  | 'tag'
  | 'placed'
  | 'place'
  | 'pot'
  | 'service'
  | 'activity'
  | 'overlap'
  | 'body'
  | 'form'
  | 'formField'
  | 'formTag'
  | 'function'
  | 'group'
  | 'access'
  | 'option'
  | 'story'
  | 'assumption'
  | 'indicator'

export type Code =
  | `unknown.${Kind}`
  | `unreachable.${'card' | 'promise' | 'act' | 'measure' | 'choice' | 'proposal' | 'inject'}`
  | 'file.version'
  | 'file.tooLarge'
  | 'file.tooDeep'
  | 'name.reserved'
  | 'shape.missing'
  | 'shape.type'
  | 'shape.extra'
  | 'shape.name'
  | 'shape.allowed'
  | 'shape.tooSmall'
  | 'shape.tooBig'
  | 'shape.tooShort'
  | 'shape.tooLong'
  | 'shape.date'
  | 'shape.wrong'
  | 'expression.syntax'
  | 'expression.tooLarge'
  | 'expression.forbidden'
  | 'expression.condition'
  | 'expression.amount'
  | 'expression.name'
  | 'expression.function'
  | 'expression.arguments'
  | 'expression.id'
  | 'expression.division'
  | 'expression.hiddenFact'
  | 'expression.hiddenVariable'
  | 'expression.placed'
  | 'expression.onlyMotion'
  | 'expression.onlyEffect'
  | 'expression.stopped'
  | 'text.missing'
  | 'language.twice'
  | 'text.longBrief'
  | 'text.longFirstScreen'
  | 'list.twice'
  | 'things.many'
  | `unused.${'variable' | 'place' | 'pot' | 'body' | 'form' | 'story' | 'factor' | 'term'}`
  | 'condition.never'
  | 'phase.nothing'
  | 'course.missing'
  | 'role.idle'
  | 'card.idle'
  | 'card.withheld'
  | 'change.place'
  | 'variable.single'
  | 'measure.unproposed'
  | 'measure.undecided'
  | 'measure.path'
  | 'measure.unpaid'
  | 'measure.undelivered'
  | 'measure.never'
  | 'measure.idle'
  | 'measure.staff'
  | 'vote.majority'
  | 'vote.conflict'
  | 'body.uncounted'
  | 'body.silent'
  | 'inject.never'
  | 'inject.unconcluded'
  | 'indicator.unreported'
  | 'story.last'
  | 'check.right'
  | 'preset.end'
  | 'points.many'
  | 'time.debrief'
  | 'time.screens'
  | 'time.minutes'
  | 'time.reading'
  | 'text.picture'
  | 'file.expensive'
  | 'file.twice'
  | 'roles.few'
  | 'role.self'
  | 'bot.offer'
  | 'people.range'
  | 'casting.twice'
  | 'casting.left'
  | 'casting.hands'
  | 'casting.order'
  | 'casting.lead'
  | 'casting.room'
  | 'variable.range'
  | 'variable.grain'
  | 'variable.bounds'
  | 'variable.everywhere'
  | 'variable.like'
  | 'indicator.hidden'
  | 'levels.order'
  | 'promise.unsettled'
  | 'promise.late'
  | 'promise.unbreakable'
  | 'promise.both'
  | 'choice.nothing'
  | 'choice.otherwise'
  | 'choice.foreign'
  | 'choice.unbegun'
  | 'proposal.unjudged'
  | 'course.empty'
  | 'course.end'
  | 'phase.twice'
  | 'phase.crowded'
  | 'tell.words'
  | 'ending.twice'
  | 'ending.last'
  | 'whatIf.share'
  | 'debrief.hidden'

/** An error keeps a scenario from being played, a warning does not. */
export type Level = 'error' | 'warning'

export interface Diagnostic {
  /** Where, as a path: `rounds.one.phases.talk1.leave[2].when`; empty for the file as a whole. */
  readonly at: string
  readonly level: Level
  readonly code: Code
  /** What the sentence needs. `near` is a name that may have been meant. */
  readonly params: Readonly<Record<string, string | number>>
  /** The line that is wrong, and under it marks below the part that is. */
  readonly excerpt?: string
}

export type Params = Diagnostic['params']

/** Something that keeps a scenario from being played. */
export function error(at: string, code: Code, params: Params = {}): Diagnostic {
  return { at, level: 'error', code, params }
}

/** Something an author should know of. */
export function warning(at: string, code: Code, params: Params = {}): Diagnostic {
  return { at, level: 'warning', code, params }
}
