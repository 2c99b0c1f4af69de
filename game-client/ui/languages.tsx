/** The three languages, always within reach. */
import type { VNode } from 'preact'
import type { Language } from '../../shared/scenario/schema.ts'
import { choose, language, t } from '../texts/texts.ts'

const NAMES = [
  ['de', 'language.de'],
  ['de-simple', 'language.deSimple'],
  ['en', 'language.en'],
] as const satisfies readonly (readonly [Language, string])[]

export function Languages(): VNode {
  return (
    <fieldset class="languages" aria-label={t('language.label')}>
      {NAMES.map(([id, key]) => (
        <button
          key={id}
          type="button"
          lang={id === 'en' ? 'en' : 'de'}
          aria-pressed={language.value === id}
          onClick={() => void choose(id)}
        >
          {t(key)}
        </button>
      ))}
    </fieldset>
  )
}
