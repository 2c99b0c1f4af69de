/** The field for a join code as it stands on the wall. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { readCode, showCode } from '../route.ts'
import { t } from '../texts/texts.ts'

/** `tried`: a code that led nowhere. It stays there to be mended. */
export function CodeForm({ tried = '' }: { readonly tried?: string }): VNode {
  const typed = useSignal(showCode(tried))
  const wrong = useSignal(false)
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: Event) => {
    event.preventDefault()
    const code = readCode(typed.value)
    wrong.value = code.length !== 8
    // What is wrong is read aloud with the field, so that is where one has to be.
    if (wrong.value) field.current?.focus()
    else location.hash = `#j.${code}`
  }
  return (
    <form onSubmit={submit} noValidate>
      <label for="code">{t('join.code')}</label>
      <div class="code-row">
        <input
          ref={field}
          id="code"
          class="code"
          name="code"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          placeholder={t('join.codeExample')}
          aria-invalid={wrong.value}
          aria-describedby="code-hint"
          value={typed.value}
          onInput={(event) => (typed.value = event.currentTarget.value)}
          onBlur={() => (typed.value = showCode(typed.value))}
        />
        <button type="submit" class="do main">
          {t('join.go')}
        </button>
      </div>
      <p id="code-hint" class={wrong.value ? 'saved refused' : 'hint'}>
        {t(wrong.value ? 'join.codeWrong' : 'join.codeHint')}
      </p>
    </form>
  )
}
