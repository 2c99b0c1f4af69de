/** What can be entered from paper, and what it is called there. */
import type { Ask } from '../../shared/engine/commands.ts'
import type { PromiseState } from '../../shared/engine/state.ts'
import { motionName } from '../council/names.ts'
import { view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { roleShort } from '../ui/words.ts'

type Texts = Readonly<Record<string, string>>

/** Kinds of decisions that stand on a paper form. */
export const ENTERED: ReadonlySet<Ask['type']> = new Set([
  ...(['share', 'promise', 'confirm', 'choose', 'act', 'fill', 'sign', 'ready'] as const),
  ...(['say', 'hear', 'propose'] as const),
  ...(['cosign', 'cover', 'beHeard', 'vote', 'respond', 'visit'] as const),
])

/** The line of the form; empty where this cannot be put into one. */
export function labelOf(ask: Ask, texts: Texts): string {
  const say = (what: string) => t(`enter.${ask.type}` as 'enter.share', { what })
  switch (ask.type) {
    case 'share':
      return say(texts[`cards.${ask.card}.title`] ?? '')
    case 'say':
      return ask.said ? say(texts[`cards.${ask.card}.title`] ?? '') : ''
    case 'hear':
      return ask.heard ? say(roleShort(ask.from)) : ''
    case 'propose':
      return say(`${texts[`measures.${ask.measure}.name`] ?? ''} (${texts[`forms.${ask.form}.name`] ?? ''})`)
    case 'promise':
      return say(t('promise.words', { words: wordsOf(ask, texts) }))
    case 'confirm': {
      const given = view.value?.promises.find(({ id }) => id === ask.promised)
      if (given === undefined) return ''
      return say(t('floor.word', { role: roleShort(given.by), promise: wordsOf(given, texts) }))
    }
    case 'choose':
      return say(texts[`measures.${ask.measure}.name`] ?? '')
    case 'act':
      return say(texts[`acts.${ask.act}.label`] ?? texts[`acts.${ask.act}.text`] ?? ask.act)
    case 'fill':
      return say(texts[`proposals.${ask.proposal}.fields.${ask.field}.options.${ask.option}.label`] ?? ask.option)
    case 'sign':
      return say(texts[`proposals.${ask.proposal}.title`] ?? '')
    case 'vote':
      return say(`${motion(ask.motion)}: ${t(`vote.${ask.vote}`)}`)
    case 'cosign':
      return ask.signed ? say(motion(ask.motion)) : ''
    case 'cover':
      return say(`${motion(ask.motion)}: ${t(`cover.${ask.cover}`)}`)
    case 'beHeard':
      return say(`${motion(ask.motion)}: ${t(`hearing.${ask.stance}`)}`)
    case 'respond':
      return say(texts[`injects.${ask.inject}.options.${ask.option}.text`] ?? ask.option)
    case 'visit':
      return say(texts[`places.${ask.place}.name`] ?? ask.place)
    case 'ready':
      return say('')
    default:
      return ''
  }
}

/** A promise as it is spoken, to its end: what it is about stands after its colon. */
export function wordsOf({ promise, measure }: Pick<PromiseState, 'promise' | 'measure'>, texts: Texts): string {
  const words = texts[`promises.${promise}.text`] ?? ''
  return measure === null ? words : `${words} ${texts[`measures.${measure}.name`] ?? ''}`
}

function motion(id: string): string {
  const seen = view.value?.motions[id]
  return seen === undefined ? '' : motionName(id, seen)
}
