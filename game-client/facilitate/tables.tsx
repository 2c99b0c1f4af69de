/** Several tables: one of them is looked at. */
import type { VNode } from 'preact'
import { lookAt } from '../net/session.ts'
import { table, tables } from '../net/stores.ts'
import { t } from '../texts/texts.ts'

export function Tables(): VNode | null {
  if (tables.value.length < 2) return null
  return (
    <nav class="tables" aria-label={t('tables.label')}>
      {tables.value.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          data-table={id}
          aria-current={id === table.value ? 'page' : undefined}
          onClick={() => lookAt(id)}
        >
          {name}
        </button>
      ))}
    </nav>
  )
}
