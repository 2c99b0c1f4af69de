/** What the facilitator throws in while people play: news, a question, a word to one role; each in ten seconds. */
import '../theme/floor.css'
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { answersIn, pollText, readPoll } from '../floor/poll-text.ts'
import { act } from '../net/session.ts'
import { free, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered, offersOf } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { roleName } from '../ui/words.ts'
import { Mend } from './mend.tsx'
import { Moments } from './moments.tsx'
import { Typed } from './typed.tsx'
import { Waiting } from './waiting-texts.tsx'
import { WallChoice } from './wall-choice.tsx'

export function FloorDesk(): VNode | null {
  if (!offered('flash')) return null
  return (
    <section class="floor-desk">
      <h2>{t('desk.title')}</h2>
      <Flash />
      <Poll />
      <ToRole />
      <Moments />
      <Mend />
      <Waiting />
      <WallChoice />
    </section>
  )
}

function Flash(): VNode {
  const text = useSignal('')
  const told = view.value?.floor.flashes ?? []
  return (
    <details data-desk="flash">
      <summary>{t('desk.flash')}</summary>
      <Typed of={text} label={t('desk.flashText')} most={280} rows={2} />
      {text.value.trim() !== '' && (
        <Do offer="flash" text={text.value.trim()} then={() => (text.value = '')}>
          {t('desk.flashSend')}
        </Do>
      )}
      <ul>
        {told.toReversed().map(({ id, text: of }) => (
          <li key={id}>
            {free.value[of] ?? ''}{' '}
            <Do offer={`unflash:${id}`} look="quiet">
              {t('desk.flashGone')}
            </Do>
          </li>
        ))}
      </ul>
      <Saved about={['flash', 'unflash']} />
    </details>
  )
}

function Poll(): VNode {
  const question = useSignal('')
  const answers = useSignal(t('desk.pollDefault'))
  const asked = view.value?.floor.poll ?? null
  const list = answersIn(answers.value)
  const send = () => {
    act('poll', pollText(question.value, list), { answers: list.length })
    question.value = ''
  }
  return (
    <details data-desk="poll">
      <summary>{t('desk.poll')}</summary>
      <Typed of={question} label={t('desk.pollQuestion')} most={140} rows={2} />
      <Typed of={answers} label={t('desk.pollAnswers')} most={120} rows={1} />
      {question.value.trim() !== '' && list.length > 0 && (
        <button type="button" class="do" data-offer="poll" onClick={send}>
          {t('desk.pollSend')}
        </button>
      )}
      {asked !== null && (
        <p>
          {readPoll(free.value[asked.text] ?? '').question} · {t('floor.given', { count: asked.given })}
        </p>
      )}
      <div class="row">
        {asked !== null && <Do offer={`closePoll:${asked.id}`}>{t('desk.pollClose')}</Do>}
        <Do offer="poll:none" look="quiet">
          {t('desk.pollGone')}
        </Do>
      </div>
      <Saved about={['poll', 'closePoll']} />
    </details>
  )
}

function ToRole(): VNode | null {
  const to = useSignal<readonly string[]>([])
  const text = useSignal('')
  const roles = offersOf('message')
  if (roles.length === 0) return null
  const send = () => {
    for (const role of to.value) act(`message:${role}`, text.value.trim())
    text.value = ''
    to.value = []
  }
  return (
    <details data-desk="message">
      <summary>{t('desk.toRole')}</summary>
      <fieldset class="to-roles">
        <legend>{t('desk.toWhom')}</legend>
        {roles.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              data-to={role}
              checked={to.value.includes(role)}
              onChange={() => (to.value = toggled(to.value, role))}
            />{' '}
            {roleName(role)}
          </label>
        ))}
      </fieldset>
      <Typed of={text} label={t('desk.toRoleText')} most={400} rows={3} />
      {to.value.length > 0 && text.value.trim() !== '' && (
        <button type="button" class="do" data-offer="message" onClick={send}>
          {t('desk.toRoleSend')}
        </button>
      )}
      <Saved about="message" />
    </details>
  )
}

function toggled(chosen: readonly string[], role: string): readonly string[] {
  return chosen.includes(role) ? chosen.filter((other) => other !== role) : [...chosen, role]
}
