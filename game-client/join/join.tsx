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

export function Join({ code }: { readonly code: string }): VNode {
  const info = useSignal<JoinInfo | null>(null)
  const problem = useSignal('')
  const spoken = language.value
  useEffect(() => {
    problem.value = ''
    api<JoinInfo>(`/api/join/${encodeURIComponent(code)}`, { language: spoken }).then(
      (answer) => {
        info.value = answer
      },
      (error) => {
        problem.value = problemOf(error)
      },
    )
  }, [code, spoken, info, problem])
  const enter = async (path: string, body: unknown) => {
    problem.value = ''
    try {
      const { kind, credential, platzkarte } = await api<Seated>(path, { method: 'POST', body, language: spoken })
      arrive({ kind, credential, platzkarte, joinCode: code, title: info.value?.scenario.title ?? '' })
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  const path = `/api/join/${encodeURIComponent(code)}`
  return (
    <main class="page start" id="main">
      <Front>
        {info.value?.workshop.town !== undefined && <p class="kicker">{info.value.workshop.town}</p>}
        <h1>{info.value?.scenario.title ?? t('join.title')}</h1>
        <p class="lead">{info.value?.scenario.summary}</p>
        <p class="hint">{t('join.lead', { code: showCode(code) })}</p>
      </Front>
      <Here joinCode={code} />
      <Problem text={problem.value} />
      <div class="ways">
        {info.value?.open === true && <Shared info={info.value} onShare={(body) => void enter(path, body)} />}
        {info.value?.open === true && <NewSeat info={info.value} onJoin={(body) => void enter(path, body)} />}
        {info.value?.open === false && <p class="notice">{t('join.closed')}</p>}
        {info.value !== null && <Return onReturn={(platzkarte) => void enter(`${path}/return`, { platzkarte })} />}
        {info.value === null && problem.value !== '' && (
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
  readonly onShare: (body: object) => void
}

/** Folded away, unless each table is to have one device. */
function Shared({ info, onShare }: SharedProps): VNode {
  const open = useSignal(info.devices === 'table')
  return (
    <details
      class={open.value ? 'paper shared' : 'shared'}
      open={open.value}
      onToggle={(event) => (open.value = event.currentTarget.open)}
    >
      <summary data-shared="">{t('join.shared')}</summary>
      {open.value && <ShareForm info={info} onShare={onShare} />}
    </details>
  )
}

interface NewSeatProps {
  readonly info: JoinInfo
  readonly onJoin: (body: {
    nickname?: string
    table?: string
    life?: string
    language: string
    notice: number
  }) => void
}

function NewSeat({ info, onJoin }: NewSeatProps): VNode {
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
    </section>
  )
}

function Return({ onReturn }: { readonly onReturn: (platzkarte: string) => void }): VNode {
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
    </section>
  )
}
