/** What is kept of this seat: to look at, to take along, and to have one's own words deleted. Fetched when somebody asks. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { problemOf } from '../join/problem.tsx'
import { api } from '../net/api.ts'
import { forgetBelow } from '../net/device.ts'
import { forgetDrafts, sendDrafts } from '../net/drafts.ts'
import { place } from '../net/stores.ts'
import { language, t, tagOf } from '../texts/texts.ts'
import { roleName } from '../ui/words.ts'
import { drawersOf } from './own-kinds.ts'

interface Own {
  readonly workshop: { readonly opened: number; readonly keptUntil: number }
  readonly seat: { readonly nickname: string | null; readonly role: string | null }
  readonly asked: readonly {
    readonly at: number
    readonly ask: { readonly type: string }
    readonly text?: { readonly body: string | null }
  }[]
  readonly drafts: Readonly<Record<string, string>>
}

export function OwnData(): VNode {
  const own = useSignal<Own | null>(null)
  const problem = useSignal('')
  const look = async () => {
    problem.value = ''
    try {
      own.value = await call<Own>('GET')
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  return (
    <details
      class="option-sheet own-data"
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) void look()
      }}
    >
      <summary>
        <b>{t('own.title')}</b>
      </summary>
      {own.value === null && problem.value === '' && <p class="hint">{t('loading')}</p>}
      {problem.value !== '' && (
        <p class="saved refused" role="alert">
          {problem.value}{' '}
          <button type="button" class="do quiet" onClick={() => void look()}>
            {t('error.again')}
          </button>
        </p>
      )}
      {own.value !== null && <Kept own={own.value} />}
      {own.value !== null && <Delete then={() => void look()} />}
    </details>
  )
}

function Kept({ own }: { readonly own: Own }): VNode {
  const { seat, workshop, asked, drafts } = own
  const texts = asked.flatMap(({ at, text }) => (text?.body == null ? [] : [{ at, body: text.body }]))
  const written = Object.values(drafts).filter((text) => text !== '')
  return (
    <>
      <p>
        {t('own.who', {
          name: seat.nickname ?? t('own.nameless'),
          role: seat.role === null ? t('role.none') : roleName(seat.role),
        })}
      </p>
      <ul>
        {drawersOf(asked).map(([drawer, count]) => (
          <li key={drawer}>{t(`own.drawer.${drawer}`, { count })}</li>
        ))}
        {asked.length === 0 && <li>{t('own.nothing')}</li>}
      </ul>
      {texts.length + written.length > 0 && <h3>{t('own.texts')}</h3>}
      {texts.map(({ at, body }) => (
        <blockquote key={at + body}>
          {body} <small>{hour(at)}</small>
        </blockquote>
      ))}
      {written.map((text) => (
        <blockquote key={text}>
          {text} <small>{t('own.draft')}</small>
        </blockquote>
      ))}
      <p class="hint">{t('own.until', { until: day(workshop.keptUntil) })}</p>
      <p class="hint">{t('own.not')}</p>
      <button type="button" class="do plain" data-own="take" onClick={() => takeAlong(own)}>
        {t('own.take')}
      </button>
    </>
  )
}

/** Two taps, for it cannot be undone. */
function Delete({ then }: { readonly then: () => void }): VNode {
  const sure = useSignal(false)
  const said = useSignal('')
  const remove = async () => {
    try {
      // What is still on its way would lie there again after the deletion.
      await sendDrafts()
      await call('DELETE')
      forgetDrafts()
      forgetBelow(`note.${place.value?.key ?? ''}`)
      said.value = t('own.deleted')
    } catch (error) {
      said.value = problemOf(error)
    }
    sure.value = false
    then()
  }
  return (
    <>
      {sure.value ? (
        <>
          <p>{t('own.sure')}</p>
          <div class="buttons">
            <button type="button" class="do plain" data-own="delete" onClick={() => void remove()}>
              {t('own.delete')}
            </button>
            <button type="button" class="do quiet" onClick={() => (sure.value = false)}>
              {t('own.keep')}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="do quiet" data-own="ask" onClick={() => (sure.value = true)}>
          {t('own.delete')}
        </button>
      )}
      <p role="status">{said.value}</p>
    </>
  )
}

async function call<T>(method: 'GET' | 'DELETE'): Promise<T> {
  return await api<T>('/api/seat/data', { credential: place.value?.credential ?? '', language: language.value, method })
}

/** Everything the server said, as a file that other programs can read. */
function takeAlong(own: Own): void {
  const at = URL.createObjectURL(new Blob([JSON.stringify(own, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = at
  link.download = 'platzwechsel.json'
  link.click()
  URL.revokeObjectURL(at)
}

function day(at: number): string {
  return new Date(at).toLocaleDateString(tagOf(language.value), { dateStyle: 'long' })
}

function hour(at: number): string {
  return new Date(at).toLocaleTimeString(tagOf(language.value), { timeStyle: 'short' })
}
