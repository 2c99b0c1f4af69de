/** What somebody without a device thinks: they say it or write it down, and it is entered for them alone. */
import type { VNode } from 'preact'
import type { Ask } from '../../shared/engine/commands.ts'
import type { Id } from '../../shared/engine/state.ts'
import { latest } from '../net/outbox.ts'
import { outbox } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Saved } from '../ui/saved.tsx'
import { isUnderway, putDown, tapOf, tapsFor, useWords } from './for-role.ts'
import type { Looked } from './looked.ts'
import { choicesFor, type OwnAsked, wordsFor } from './own-asked.ts'
import { Typed } from './typed.tsx'

interface EnterOwnProps {
  readonly seen: Looked
  /** The keys of what else can be tapped for this role in the same place. */
  readonly besides?: readonly string[]
}

export function EnterOwn({ seen, besides = [] }: EnterOwnProps): VNode {
  const choices = choicesFor(seen)
  const words = wordsFor(seen)
  const own = [...choices.flatMap(({ answers }) => answers.map(({ key }) => key)), ...words.map(({ ask }) => ask.type)]
  return (
    <>
      <SavedOfGone role={seen.role} shown={[...besides, ...own]} />
      {own.length > 0 && (
        <section class="enter-own">
          <h3>{t('forThem.title')}</h3>
          <p class="hint">{t('forThem.hint')}</p>
          {choices.map((asked) => (
            <Choice key={asked.title} role={seen.role} {...asked} />
          ))}
          {words.map(({ ask, title }) => (
            <Words key={ask.type} role={seen.role} ask={ask} title={title} />
          ))}
        </section>
      )}
    </>
  )
}

/** What became of the last tap where its button is gone: somebody else was quicker, or the table has gone on. */
function SavedOfGone({ role, shown }: { readonly role: Id; readonly shown: readonly string[] }): VNode | null {
  const last = latest(outbox.value, tapsFor(role))
  return last === null || shown.some((key) => tapOf(role, key) === last.offer) ? null : <Saved about={last.offer} />
}

function Choice({ role, title, answers }: OwnAsked & { readonly role: Id }): VNode {
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
          aria-busy={isUnderway(tapOf(role, key))}
          onClick={() => ask !== null && putDown(role, key, ask)}
        >
          <span aria-hidden="true">{on ? '✓' : '○'}</span> {label}
        </button>
      ))}
      <Saved about={answers.map(({ key }) => tapOf(role, key))} />
    </fieldset>
  )
}

interface WordsProps {
  readonly role: Id
  readonly ask: Ask
  readonly title: string
}

/** What was typed stays until it is taken. */
function Words({ role, ask, title }: WordsProps): VNode {
  const { type } = ask
  const name = tapOf(role, type)
  const text = useWords(name)
  const give = () => {
    if (text.value.trim() !== '') putDown(role, type, ask, text.value.trim())
  }
  return (
    <div>
      <Typed of={text} label={title} most={type === 'word' ? 60 : 280} rows={type === 'word' ? 1 : 3} />
      <button type="button" class="do plain" data-own-words={type} aria-busy={isUnderway(name)} onClick={give}>
        {t('forThem.give')}
      </button>
      <Saved about={name} />
    </div>
  )
}
