/** What a group says of itself without names: the pulse, reflections, doubts about assumptions. */
import type { VNode } from 'preact'
import { handIn } from '../net/hand-in.ts'
import { frame, free, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { Draft } from '../ui/draft.tsx'
import { Saved } from '../ui/saved.tsx'
import { s } from '../ui/words.ts'

export function Pulse(): VNode | null {
  const answers = Array.from({ length: frame.value?.council.pulse ?? 0 }, (_, at) => at)
  const own = mine.value.me?.pulse ?? null
  const asked = offered('pulse')
  if (s('debrief.pulse.question') === '') return null
  return (
    <section class="pulse">
      <h2>{s('debrief.pulse.question')}</h2>
      {asked && <p class="hint">{t('pulse.anonymous')}</p>}
      <div class="choose-one">
        {answers.map((at) =>
          own === at ? (
            <p key={at} class="filled chosen">
              ✓ {s(`debrief.pulse.answers.${at}`)}
            </p>
          ) : (
            <Do key={at} offer={`pulse:${at}`}>
              {s(`debrief.pulse.answers.${at}`)}
            </Do>
          ),
        )}
      </div>
      <Saved about="pulse" />
      <PulseCounts />
    </section>
  )
}

/** Counts of this phase, as bars and as words; else the newest, where nobody is asked just now. Below them what it was before. */
function PulseCounts(): VNode | null {
  const all = Object.entries(view.value?.pulses ?? {})
  const at = offered('pulse') ? all.findIndex(([phase]) => phase === view.value?.phase) : all.length - 1
  const counts = all[at]?.[1]
  if (counts === undefined) return null
  const most = Math.max(...counts, 1)
  const before = all[at - 1]?.[1] ?? []
  return (
    <>
      <ul class="bars">
        {counts.map((count, answer) => (
          <li key={answer}>
            <span>{s(`debrief.pulse.answers.${answer}`)}</span>
            <meter value={count} max={most} aria-hidden="true" />
            <b>{count}</b>
          </li>
        ))}
      </ul>
      {before.length > 0 && (
        <p class="hint">
          {t('pulse.before', {
            counts: before.map((count, answer) => `${s(`debrief.pulse.answers.${answer}`)} ${count}`).join(' · '),
          })}
        </p>
      )}
    </>
  )
}

/** On the wall, where nobody has the question in hand: above the counts stands what was asked. */
export function WallPulse(): VNode | null {
  if (Object.keys(view.value?.pulses ?? {}).length === 0) return null
  return (
    <>
      <p class="asks">{s('debrief.pulse.question')}</p>
      <PulseCounts />
    </>
  )
}

/** The small question of this phase: answered for oneself, and shown to all only by who wants to. */
export function Reflections(): VNode {
  const { round = '', phase = '' } = view.value ?? {}
  const question = questionOf(round, phase)
  const draft = `reflection.${phase}`
  const asked = offered('reflect')
  return (
    <section class="reflections">
      {asked && (
        <>
          <h2>{question}</h2>
          <p class="hint">{t('reflect.hint')}</p>
          <Draft name={draft} label={question} rows={3} most={280} />
          <button type="button" class="do" data-offer="reflect" onClick={() => handIn('reflect', draft)}>
            {t('reflect.give')}
          </button>
          <Saved about="reflect" />
        </>
      )}
      {thoughts()
        .filter(({ phases }) => !asked || !hasOwnQuestion(round, phase) || phases.includes(phase))
        .map((group) => (
          <Thoughts key={group.question} {...group} named={!asked || group.question !== question} />
        ))}
    </section>
  )
}

interface Group {
  readonly question: string
  readonly phases: readonly string[]
  readonly texts: readonly string[]
}

function Thoughts({ question, texts, named }: Group & { readonly named: boolean }): VNode {
  return (
    <div class="thoughts">
      {named && <h3>{question}</h3>}
      <ul class="word-cloud">
        {texts.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </div>
  )
}

/** What was shown to all, below the question that it answers, in the order of the evening. */
function thoughts(): readonly Group[] {
  const { reflections = [], reflectedIn = {} } = view.value ?? {}
  const phases = Object.entries(frame.value?.rounds ?? {}).flatMap(([round, all]) =>
    Object.keys(all).map((phase) => ({ phase, question: questionOf(round, phase) })),
  )
  const of = (id: string) => phases.find(({ phase }) => phase === reflectedIn[id])?.question ?? t('reflect.ask')
  return [...new Set([...phases.map(({ question }) => question), t('reflect.ask')])].flatMap((question) => {
    const texts = reflections.filter((id) => of(id) === question).flatMap((id) => free.value[id] ?? [])
    const asked = phases.filter((one) => one.question === question).map(({ phase }) => phase)
    return texts.length === 0 ? [] : [{ question, phases: asked, texts }]
  })
}

function hasOwnQuestion(round: string, phase: string): boolean {
  return s(`rounds.${round}.phases.${phase}.question`) !== ''
}

function questionOf(round: string, phase: string): string {
  return s(`rounds.${round}.phases.${phase}.question`) || t('reflect.ask')
}

/** Every assumption behind the numbers can be doubted; what many doubt is worth talking about. */
export function Doubts(): VNode {
  const own = mine.value.me?.doubts ?? []
  return (
    <section class="doubts">
      <h2>{t('doubt.title')}</h2>
      {doubted().map(({ id, count }) => {
        const mineToo = own.includes(id)
        return (
          <div key={id} class={mineToo ? 'assumption own' : 'assumption'}>
            <p>
              {s(`assumptions.${id}`)}
              {count > 0 && <small>{t('doubt.count', { count })}</small>}
            </p>
            <Do offer={`doubt:${id}:true`}>{t('doubt.short')}</Do>
            <Do offer={`doubt:${id}:false`} pressed>
              {t('doubt.takeBack')}
            </Do>
          </div>
        )
      })}
      <Saved about="doubt" />
    </section>
  )
}

/** All assumptions, those first that most people doubt. */
export function doubted(): readonly { readonly id: string; readonly count: number }[] {
  return (frame.value?.council.assumptions ?? [])
    .map((id) => ({ id, count: view.value?.doubts[id] ?? 0 }))
    .toSorted((a, b) => b.count - a.count)
}
