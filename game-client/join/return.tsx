/** Coming back on any device, with the words of a Platzkarte. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'
import { Problem } from './problem.tsx'

interface ReturnProps {
  readonly problem: string
  readonly onReturn: (platzkarte: string) => void
}

export function Return({ problem, onReturn }: ReturnProps): VNode {
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
