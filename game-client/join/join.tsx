/** Joining with a code: a name if one likes, a table if there are several; or back with the Platzkarte. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { arrive } from '../arrive.ts'
import { api } from '../net/api.ts'
import type { JoinInfo, Seated } from '../net/wire.ts'
import { showCode } from '../route.ts'
import { language, speakFurther, t } from '../texts/texts.ts'
import { lazily } from '../ui/lazy-block.tsx'
import { newest } from '../ui/newest.ts'
import { oneAtATime } from '../ui/one-at-a-time.ts'
import { Alone } from './alone.tsx'
import { Closed } from './closed.tsx'
import { CodeForm } from './code-form.tsx'
import { Front } from './front.tsx'
import { Here } from './here.tsx'
import { NewSeat } from './new-seat.tsx'
import { OpenWorkshop } from './open-workshop.tsx'
import { Problem, problemOf } from './problem.tsx'
import { Return } from './return.tsx'

type Way = 'new' | 'return' | 'shared'

/** What went wrong, and where: it is said beside what was tried. */
interface Trouble {
  readonly at: Way | 'code'
  readonly text: string
}

const NO_TROUBLE: Trouble = { at: 'code', text: '' }

export function Join({ code }: { readonly code: string }): VNode {
  const info = useSignal<JoinInfo | null>(null)
  const problem = useSignal<Trouble>(NO_TROUBLE)
  const looks = useSignal(0)
  const answers = useSignal(0)
  const look = looks.value
  const spoken = language.value
  const path = `/api/join/${encodeURIComponent(code)}`
  const [show] = useState(newest)
  useEffect(() => {
    problem.value = NO_TROUBLE
    const asked = api<JoinInfo>(path, { language: spoken }).catch(problemOf)
    void show(asked, (answer) => {
      if (typeof answer === 'string') {
        problem.value = { at: 'code', text: answer }
        return
      }
      info.value = answer
      answers.value++
    })
  }, [path, spoken, look, info, answers, problem, show])
  const [once] = useState(oneAtATime)
  const enter = (at: Way, body: unknown) =>
    once(async () => {
      problem.value = NO_TROUBLE
      const to = at === 'return' ? `${path}/return` : path
      try {
        const { kind, credential, platzkarte } = await api<Seated>(to, { method: 'POST', body, language: spoken })
        arrive({ kind, credential, platzkarte, joinCode: code, title: info.value?.scenario.title ?? '' })
      } catch (error) {
        problem.value = { at, text: problemOf(error) }
      }
    })
  const troubleAt = (at: Way | 'code') => (problem.value.at === at ? problem.value.text : '')
  const open = info.value?.open === true ? info.value : null
  // A code that leads nowhere is mended where it was typed, beside the other ways in.
  const nowhere = info.value === null && problem.value.text !== ''
  const shared = open !== null && (
    <Shared info={open} problem={troubleAt('shared')} onShare={(body) => void enter('shared', body)} />
  )
  return (
    <main class="page start" id="main">
      <Front>
        {info.value?.workshop.town !== undefined && <p class="kicker">{info.value.workshop.town}</p>}
        <h1>{info.value?.scenario.title ?? t('join.title')}</h1>
        <p class="lead">{info.value?.scenario.summary}</p>
        {!nowhere && <p class="hint">{t('join.lead', { code: showCode(code) })}</p>}
      </Front>
      <Here joinCode={code} />
      {!nowhere && troubleAt('code') !== '' && <Problem text={troubleAt('code')} />}
      <div class="ways">
        {open?.devices === 'table' && shared}
        {open !== null && <NewSeat info={open} problem={troubleAt('new')} onJoin={(body) => void enter('new', body)} />}
        {info.value?.open === false && <Closed still={answers.value > 1} onLook={() => looks.value++} />}
        {info.value !== null && (
          <Return problem={troubleAt('return')} onReturn={(platzkarte) => void enter('return', { platzkarte })} />
        )}
        {open?.devices !== 'table' && shared}
        {nowhere && (
          <>
            <section class="paper">
              <h2>{t('start.join')}</h2>
              <Problem text={problem.value.text} />
              <CodeForm tried={code} />
            </section>
            <Alone />
            <OpenWorkshop />
          </>
        )}
      </div>
    </main>
  )
}

const ShareForm = lazily(
  async () => (await Promise.all([import('../device/share-form.tsx'), speakFurther()]))[0].ShareForm,
)

interface SharedProps {
  readonly info: JoinInfo
  readonly problem: string
  readonly onShare: (body: object) => void
}

/** Folded away behind the ways of most people, unless each table is to have one device. */
function Shared({ info, problem, onShare }: SharedProps): VNode {
  const open = useSignal(info.devices === 'table')
  return (
    <details
      class={open.value ? 'paper shared' : 'shared'}
      open={open.value}
      onToggle={(event) => (open.value = event.currentTarget.open)}
    >
      <summary data-shared="">{t('join.shared')}</summary>
      {open.value && <ShareForm info={info} onShare={onShare} />}
      {problem !== '' && <Problem text={problem} />}
    </details>
  )
}
