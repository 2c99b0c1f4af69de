/** One of my measures, face down, until all are turned at once; then what everybody laid. */
import type { VNode } from 'preact'
import { latest } from '../net/outbox.ts'
import { frame, mine, offers, outbox, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offersOf } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { costOf, s } from '../ui/words.ts'
import { phaseNow } from './course.ts'
import { isShown } from './shown.ts'
import { LastTurned } from './town.tsx'
import { MeasureSign } from './turned.tsx'

export function Choices(): VNode {
  const role = mine.value.me?.role ?? null
  const laid = role === null ? null : (view.value?.roles[role]?.laid ?? null)
  const options = offersOf('choose')
  return (
    <section id="choices">
      {(options.length > 0 || laid !== null) && role !== null && <Options role={role} />}
      {laid === null && options.length === 0 && role !== null && <LaysNothing role={role} />}
      {isShown('choices') && <LastTurned />}
    </section>
  )
}

function Options({ role }: { readonly role: string }): VNode {
  const measures = Object.entries(frame.value?.measures ?? {}).filter(([, { owner }]) => owner === role)
  const choice = choiceNow()
  const laid = mine.value.hand?.laid[choice ?? '']
  const asked = latest(outbox.value, 'choose')?.offer ?? null
  return (
    <>
      {/* Where nothing else is to be done, the heading of the phase has said it. */}
      <h2 class={isShown('proposal') ? undefined : 'aside'}>{s(`choices.${choice}.title`)}</h2>
      <div class="options">
        {measures.map(([id]) => (
          <div key={id}>
            {laid === id ? <Chosen id={id} /> : <Option id={id} />}
            {asked === `choose:${id}` && <Saved about="choose" />}
          </div>
        ))}
      </div>
      {offersOf('choose').length > 0 && <p class="hint">{t('choice.hint')}</p>}
    </>
  )
}

function Chosen({ id }: { readonly id: string }): VNode {
  return (
    <div class="option chosen">
      <Measure id={id} />
      <p class="fact yes">{t('choice.lies')}</p>
    </div>
  )
}

/** A button while it can be chosen. In a pause, or while somebody else has the pen, it can still be read. */
function Option({ id }: { readonly id: string }): VNode {
  const offer = `choose:${id}`
  if (!offers.value.has(offer)) {
    return (
      <div class="option">
        <Measure id={id} />
      </div>
    )
  }
  return (
    <Do offer={offer} look="card">
      <Measure id={id} />
    </Do>
  )
}

/** The choice that is laid in this phase. */
function choiceNow(): string | null {
  const structure = frame.value
  const seen = view.value
  return structure === null || seen === null ? null : (phaseNow(structure, seen)?.choice ?? null)
}

function Measure({ id }: { readonly id: string }): VNode {
  return (
    <span class="measure">
      <MeasureSign id={id} />
      <b>{s(`measures.${id}.name`)}</b>
      <span class="cost">{costOf(id)}</span>
      <span class="text">{s(`measures.${id}.text`)}</span>
    </span>
  )
}

/** Whoever lays nothing is told why. */
function LaysNothing({ role }: { readonly role: string }): VNode | null {
  const asked = Object.values(view.value?.roles ?? {}).some(({ laid }) => laid !== null)
  const whys = Object.entries(frame.value?.choices ?? {}).flatMap(([choice, roles]) =>
    roles.flatMap((except, at) => (except === role ? [s(`choices.${choice}.except.${at}.why`)] : [])),
  )
  if (!asked) return null
  return <p class="fact">{whys.find((why) => why !== '') ?? t('choice.nothing')}</p>
}
