/** What somebody without a device thinks: they say it or write it down, and it is entered for them alone. */
import { useSignal } from '@preact/signals'
import { nanoid } from 'nanoid'
import type { VNode } from 'preact'
import type { Ask } from '../../shared/engine/commands.ts'
import { table } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { askServer } from './ask-server.ts'
import type { Looked } from './looked.ts'
import { choicesFor, type OwnAsked, wordsFor } from './own-asked.ts'
import { Typed } from './typed.tsx'

interface EnterOwnProps {
  readonly seen: Looked
  readonly then: () => void
}

export function EnterOwn({ seen, then }: EnterOwnProps): VNode | null {
  const problem = useSignal('')
  const choices = choicesFor(seen)
  const words = wordsFor(seen)
  if (choices.length + words.length === 0) return null
  /** Whether it was taken. */
  const enter = async (ask: Ask, text?: string): Promise<boolean> => {
    const message = { cid: nanoid(), table: table.value, as: seen.role, ask, ...(text !== undefined && { text }) }
    const answer = await askServer('/api/seat/commands', message)
    problem.value = 'problem' in answer ? answer.problem : ''
    then()
    return !('problem' in answer)
  }
  return (
    <section class="enter-own">
      <h3>{t('forThem.title')}</h3>
      <p class="hint">{t('forThem.hint')}</p>
      {choices.map((asked) => (
        <Choice key={asked.title} {...asked} enter={(ask) => void enter(ask)} />
      ))}
      {words.map(({ ask, title }) => (
        <Words key={ask.type} type={ask.type} title={title} enter={(text) => enter(ask, text)} />
      ))}
      {problem.value !== '' && <p class="saved refused">{problem.value}</p>}
    </section>
  )
}

function Choice({ title, answers, enter }: OwnAsked & { readonly enter: (ask: Ask) => void }): VNode {
  return (
    <fieldset>
      <legend>{title}</legend>
      {answers.map(({ key, label, on, ask }) => (
        <button
          key={key}
          type="button"
          class="do card"
          data-own-tap={key}
          aria-pressed={on}
          onClick={() => ask !== null && enter(ask)}
        >
          <span aria-hidden="true">{on ? '✓' : '○'}</span> {label}
        </button>
      ))}
    </fieldset>
  )
}

interface WordsProps {
  readonly type: string
  readonly title: string
  readonly enter: (text: string) => Promise<boolean>
}

/** What was typed stays until it is taken. */
function Words({ type, title, enter }: WordsProps): VNode {
  const text = useSignal('')
  const give = async () => {
    if (await enter(text.value.trim())) text.value = ''
  }
  return (
    <div>
      <Typed of={text} label={title} most={type === 'word' ? 60 : 280} rows={type === 'word' ? 1 : 3} />
      <button
        type="button"
        class="do plain"
        data-own-words={type}
        onClick={() => text.value.trim() !== '' && void give()}
      >
        {t('forThem.give')}
      </button>
    </div>
  )
}
