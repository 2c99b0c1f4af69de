/** Joining with a code: a name if one likes, a table if there are several; or back with the Platzkarte. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { arrive } from '../arrive.ts'
import { api } from '../net/api.ts'
import type { JoinInfo, Seated } from '../net/wire.ts'
import { showCode } from '../route.ts'
import { language, speakFurther, t } from '../texts/texts.ts'
import { lazily } from '../ui/lazy-block.tsx'
import { CodeForm } from './code-form.tsx'
import { Front } from './front.tsx'
import { Here } from './here.tsx'
import { Kept } from './kept.tsx'
import { Lives } from './lives.tsx'
import { Problem, problemOf } from './problem.tsx'

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
  const spoken = language.value
  const path = `/api/join/${encodeURIComponent(code)}`
  useEffect(() => {
    problem.value = NO_TROUBLE
    api<JoinInfo>(path, { language: spoken }).then(
      (answer) => {
        info.value = answer
      },
      (error) => {
        problem.value = { at: 'code', text: problemOf(error) }
      },
    )
  }, [path, spoken, info, problem])
  const enter = async (at: Way, body: unknown) => {
    problem.value = NO_TROUBLE
    const to = at === 'return' ? `${path}/return` : path
    try {
      const { kind, credential, platzkarte } = await api<Seated>(to, { method: 'POST', body, language: spoken })
      arrive({ kind, credential, platzkarte, joinCode: code, title: info.value?.scenario.title ?? '' })
    } catch (error) {
      problem.value = { at, text: problemOf(error) }
    }
  }
  const troubleAt = (at: Way | 'code') => (problem.value.at === at ? problem.value.text : '')
  const open = info.value?.open === true ? info.value : null
  const shared = open !== null && (
    <Shared info={open} problem={troubleAt('shared')} onShare={(body) => void enter('shared', body)} />
  )
  return (
    <main class="page start" id="main">
      <Front>
        {info.value?.workshop.town !== undefined && <p class="kicker">{info.value.workshop.town}</p>}
        <h1>{info.value?.scenario.title ?? t('join.title')}</h1>
        <p class="lead">{info.value?.scenario.summary}</p>
        <p class="hint">{t('join.lead', { code: showCode(code) })}</p>
      </Front>
      <Here joinCode={code} />
      {troubleAt('code') !== '' && <Problem text={troubleAt('code')} />}
      <div class="ways">
        {open?.devices === 'table' && shared}
        {open !== null && <NewSeat info={open} problem={troubleAt('new')} onJoin={(body) => void enter('new', body)} />}
        {info.value?.open === false && <p class="notice">{t('join.closed')}</p>}
        {info.value !== null && (
          <Return problem={troubleAt('return')} onReturn={(platzkarte) => void enter('return', { platzkarte })} />
        )}
        {open?.devices !== 'table' && shared}
        {info.value === null && problem.value.text !== '' && (
          <section class="paper">
            <CodeForm tried={code} />
          </section>
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

interface NewSeatProps {
  readonly info: JoinInfo
  readonly problem: string
  readonly onJoin: (body: {
    nickname?: string
    table?: string
    life?: string
    language: string
    notice: number
  }) => void
}

function NewSeat({ info, problem, onJoin }: NewSeatProps): VNode {
  const nickname = useSignal('')
  const table = useSignal('')
  const life = useSignal('')
  const submit = (event: Event) => {
    event.preventDefault()
    onJoin({
      language: language.value,
      notice: info.notice,
      ...(nickname.value.trim() !== '' && { nickname: nickname.value.trim() }),
      ...(table.value !== '' && { table: table.value }),
      ...(life.value !== '' && { life: life.value }),
    })
  }
  return (
    <section class="paper">
      <h2>{t('join.new')}</h2>
      <form onSubmit={submit}>
        <label for="nickname">{t('join.nickname')}</label>
        <input
          id="nickname"
          name="nickname"
          maxLength={40}
          autoComplete="off"
          value={nickname.value}
          onInput={(event) => (nickname.value = event.currentTarget.value)}
        />
        <p class="hint">{t('join.nicknameHint')}</p>
        {info.tables.length > 1 && (
          <>
            <label for="table">{t('join.table')}</label>
            <select id="table" value={table.value} onChange={(event) => (table.value = event.currentTarget.value)}>
              <option value="">{t('join.anyTable')}</option>
              {info.tables.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </>
        )}
        {info.lives.length > 1 && <Lives lives={info.lives} chosen={life} />}
        <Kept info={info} />
        <button type="submit" class="do main" data-join="new">
          {t('join.do')}
        </button>
      </form>
      {problem !== '' && <Problem text={problem} />}
    </section>
  )
}

interface ReturnProps {
  readonly problem: string
  readonly onReturn: (platzkarte: string) => void
}

function Return({ problem, onReturn }: ReturnProps): VNode {
  const typed = useSignal('')
  const submit = (event: Event) => {
    event.preventDefault()
    onReturn(typed.value.trim())
  }
  return (
    <section class="paper">
      <h2>{t('return.title')}</h2>
      <form onSubmit={submit}>
        <label for="platzkarte">{t('return.label')}</label>
        <input
          id="platzkarte"
          name="platzkarte"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
        <p class="hint">{t('return.hint')}</p>
        <button type="submit" class="do plain" data-join="return">
          {t('return.do')}
        </button>
      </form>
      {problem !== '' && <Problem text={problem} />}
    </section>
  )
}
