/** What a phase asks everybody for themselves, as it is entered for somebody without a device. */
import type { Ask } from '../../shared/engine/commands.ts'
import { GUESSES } from '../debrief/guesses.ts'
import { readPoll } from '../floor/poll-text.ts'
import { frame, free, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { roleName, s } from '../ui/words.ts'
import type { Looked } from './looked.ts'

/** One question with its answers; `on`: this one was entered. Without an ask it cannot be entered once more. */
export interface OwnAsked {
  readonly title: string
  readonly answers: readonly OwnAnswer[]
}

interface OwnAnswer {
  /** The id of the offer that it stands for. */
  readonly key: string
  readonly label: string
  readonly on: boolean
  readonly ask: Ask | null
}

/** The questions that can be answered by a choice now, in the order in which seats are asked. */
export function choicesFor({ own, role, offers }: Looked): readonly OwnAsked[] {
  if (own == null) return []
  const council = frame.value?.council
  const asks = new Map(offers.map(({ id, ask }) => [id, ask]))
  const asked = (title: string, kind: string, options: readonly Option[], chosen: string | number | null) => ({
    title,
    answers: options.map(({ id, label }) => {
      const key = `${kind}:${id}`
      return { key, label, on: id === chosen, ask: asks.get(key) ?? null }
    }),
  })
  const values = (council?.perspective ?? []).map((id) => ({ id, label: s(`debrief.perspective.options.${id}`) }))
  const moods = Array.from({ length: council?.pulse ?? 0 }, (_, id) => ({
    id,
    label: s(`debrief.pulse.answers.${id}`),
  }))
  const guesses = GUESSES.map((id) => ({ id, label: s(`debrief.guesses.${id}`) }))
  const poll = view.value?.floor?.poll ?? null
  const { question, answers } = readPoll(free.value[poll?.text ?? ''] ?? '')
  return [
    asked(s('debrief.perspective.question'), 'declare', values, own.declared),
    ...(council?.counterparts[role] ?? []).map((other) =>
      asked(t('compass.other', { role: roleName(other) }), `predict:${other}`, values, own.predicted[other] ?? null),
    ),
    asked(s('debrief.pulse.question'), 'pulse', moods, own.pulse),
    ...whatIfsIn(offers).map((id) =>
      asked(s(`debrief.whatIfs.${id}.question`), `guess:${id}`, guesses, own.guesses[id] ?? null),
    ),
    asked(
      question,
      `answerPoll:${poll?.id}`,
      answers.map((label, id) => ({ id, label })),
      own.polled,
    ),
    ...(council?.assumptions ?? []).map((id) => doubted(id, own.doubts.includes(id), asks)),
  ].filter((one) => one.answers.some(({ ask }) => ask !== null))
}

function whatIfsIn(offers: Looked['offers']): readonly string[] {
  return [...new Set(offers.flatMap(({ ask }) => (ask.type === 'guess' ? [ask.whatIf] : [])))]
}

interface Option {
  readonly id: string | number
  readonly label: string
}

/** An assumption is doubted or it is not: a second tap takes it back. */
function doubted(id: string, on: boolean, asks: ReadonlyMap<string, Ask>): OwnAsked {
  const key = `doubt:${id}:true`
  const ask = asks.get(on ? `doubt:${id}:false` : key) ?? null
  return { title: s(`assumptions.${id}`), answers: [{ key, label: t('doubt.short'), on, ask }] }
}

/** The questions that are answered in words. */
export function wordsFor({ own, offers }: Looked): readonly { readonly ask: Ask; readonly title: string }[] {
  if (own == null) return []
  const { round = '', phase = '' } = view.value ?? {}
  return offers.flatMap(({ ask }): { ask: Ask; title: string }[] => {
    if (ask.type === 'word') return [{ ask, title: s('debrief.word') }]
    if (ask.type !== 'reflect') return []
    return [{ ask, title: s(`rounds.${round}.phases.${phase}.question`) || t('reflect.ask') }]
  })
}
