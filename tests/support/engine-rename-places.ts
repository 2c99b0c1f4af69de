/** Where names stand in a scenario: as keys of records, as values, and inside of expressions and offers. */
import type { Kind } from './engine-names.ts'

/** anyone: a role, or the word for all · activity: a measure or a service. */
export type Found = Kind | 'cel' | 'offer' | 'anyone' | 'activity'

type Places = readonly (readonly [pattern: string, what: Found])[]

/** Records whose keys are names. `*` is any one part of a path, `**` is any beginning. */
const KEYS: Places = [
  ['roles', 'role'],
  ['places', 'place'],
  ['variables', 'variable'],
  ['variables.*.start', 'place'],
  ['indicators', 'indicator'],
  ['factors', 'factor'],
  ['pots', 'pot'],
  ['services', 'service'],
  ['overlaps', 'overlap'],
  ['bodies', 'body'],
  ['bodies.*.seats', 'role'],
  ['forms', 'form'],
  ['forms.*.fields', 'formField'],
  ['forms.*.fields.*.options', 'block'],
  ['motions.free.classes', 'class'],
  ['asking.subjects', 'subject'],
  ['stories', 'story'],
  ['documents', 'document'],
  ['cards', 'card'],
  ['promises', 'promise'],
  ['acts', 'act'],
  ['measures', 'measure'],
  ['choices', 'choice'],
  ['choices.*.otherwise', 'role'],
  ['proposals', 'proposal'],
  ['proposals.*.fields', 'field'],
  ['proposals.*.fields.*.options', 'option'],
  ['proposals.*.conditions', 'condition'],
  ['injects', 'inject'],
  ['injects.*.choice.options', 'answer'],
  ['rounds', 'round'],
  ['rounds.*.phases', 'phase'],
  ['debrief.whatIfs', 'whatIf'],
  ['debrief.perspective.options', 'matter'],
  ['debrief.levels', 'level'],
  ['presets', 'preset'],
  ['presets.*.seconds', 'phase'],
  ['checks', 'check'],
  ['checks.*.options', 'reply'],
  ['glossary', 'term'],
  ['assumptions', 'assumption'],
  ['town.icons', 'measure'],
]

/** Texts that are names or hold some; the first that fits counts. */
const VALUES: Places = [
  ['roles.*.needs', 'role'],
  ['roles.*.clashes', 'role'],
  ['roles.*.bot.*.offer', 'offer'],
  ['indicators.*.terms.*.variable', 'variable'],
  ['indicators.*.report.knows.*', 'role'],
  ['pots.*.variable', 'variable'],
  ['pots.*.freeze.*', 'role'],
  ['staff', 'variable'],
  ['services.*.owner', 'role'],
  ['overlaps.*.between.*', 'activity'],
  ['overlaps.*.roles.*', 'role'],
  ['overlaps.*.close.service', 'service'],
  ['overlaps.*.close.needs', 'cel'],
  ['motions.cover.*', 'role'],
  ['motions.hearing.*', 'role'],
  ['motions.free.decide.*', 'body'],
  ['motions.free.pot', 'pot'],
  ['asking.subjects.*.to.*', 'role'],
  ['documents.*.for.*', 'role'],
  ['cards.*.owner', 'role'],
  ['promises.*.by', 'anyone'],
  ['promises.*.at', 'phase'],
  ['acts.*.role', 'role'],
  ['measures.*.owner', 'role'],
  ['measures.*.propose.*', 'role'],
  ['measures.*.decide.*', 'body'],
  ['measures.*.deliver.*', 'role'],
  ['measures.*.with.*', 'measure'],
  ['measures.*.from', 'round'],
  ['choices.*.except.*.role', 'role'],
  ['choices.*.otherwise.*', 'measure'],
  ['proposals.*.fields.*.by', 'role'],
  ['proposals.*.fields.*.options.*.tags.*', 'tag'],
  ['proposals.*.signers.*', 'role'],
  ['proposals.*.cost', 'cel'],
  ['proposals.*.money', 'cel'],
  ['forms.*.fields.*.options.*.tags.*', 'formTag'],
  ['injects.*.audience.*', 'role'],
  ['injects.*.choice.by.*', 'role'],
  ['injects.*.choice.otherwise', 'answer'],
  ['rounds.*.phases.*.accepts.promise.*', 'promise'],
  ['rounds.*.phases.*.accepts.act.*', 'act'],
  ['rounds.*.phases.*.accepts.propose.*', 'form'],
  ['rounds.*.phases.*.accepts.choose', 'choice'],
  ['rounds.*.phases.*.accepts.proposal', 'proposal'],
  ['rounds.*.phases.*.accepts.vote', 'body'],
  ['rounds.*.phases.*.*.*.pot', 'variable'],
  ['rounds.*.phases.*.*.*.to', 'cel'],
  ['rounds.*.phases.*.*.*.among.*', 'role'],
  ['rounds.*.phases.*.*.*.injects.*', 'inject'],
  ['rounds.*.phases.*.*.*.cards.*', 'card'],
  ['rounds.*.phases.*.*.*.inject', 'inject'],
  ['rounds.*.phases.*.*.*.proposal', 'proposal'],
  ['rounds.*.phases.*.*.*.variable', 'variable'],
  ['rounds.*.phases.*.*.*.story', 'story'],
  ['rounds.*.phases.*.*.*.choice', 'choice'],
  ['rounds.*.phases.*.*.*.body', 'body'],
  ['endings.*.id', 'ending'],
  ['debrief.subject', 'variable'],
  ['debrief.whatIfs.*.card', 'card'],
  ['debrief.whatIfs.*.measure', 'measure'],
  ['debrief.whatIfs.*.phase', 'phase'],
  ['presets.*.without.*', 'phase'],
  ['checks.*.right', 'reply'],
  ['checks.*.phase', 'phase'],
  ['town.proposal', 'proposal'],
  ['town.offers.*.measure', 'measure'],
  ['town.offers.*.proposal', 'proposal'],
  ['town.evening.doors.*.lit.*', 'ending'],
  ['**.about.choice', 'choice'],
  ['**.about.body', 'body'],
  ['**.on', 'variable'],
  ['**.place', 'place'],
  ['**.places.*', 'place'],
  ['**.pot', 'pot'],
  ['**.function', 'function'],
  ['**.group', 'group'],
  ['**.assumption', 'assumption'],
  ...(['when', 'amount', 'drift', 'value', 'yes', 'reach', 'contacts', 'chance', 'covered', 'broken'] as const).map(
    (last) => [`**.${last}`, 'cel'] as const,
  ),
]

/** What stands at a place: the name of what, or which text with names in it; undefined where there is no name. */
export function found(where: 'keys' | 'value', path: readonly string[]): Found | undefined {
  const places = where === 'keys' ? KEYS : VALUES
  return places.find(([pattern]) => fits(path, pattern.split('.')))?.[1]
}

function fits(path: readonly string[], [first, ...rest]: readonly string[]): boolean {
  if (first !== '**') return same(path, [first ?? '', ...rest])
  return path.length > rest.length && same(path.slice(path.length - rest.length), rest)
}

function same(path: readonly string[], pattern: readonly string[]): boolean {
  return path.length === pattern.length && pattern.every((part, i) => part === '*' || part === path[i])
}
