/** The bar that steers: this table, and all of them at once. On a phone one of both, so that the script stays in sight. */
import { signal } from '@preact/signals'
import type { VNode } from 'preact'
import { offers, place, table, tables, view } from '../net/stores.ts'
import { WaitingLine } from '../play/foot.tsx'
import { t } from '../texts/texts.ts'
import { Conduct } from './conduct.tsx'
import { knownTables } from './near.ts'
import { Together } from './together.tsx'

/** What the bar of a phone steers; where there is room, both stand there. */
const scope = signal<'one' | 'all'>('one')

export function Steer(): VNode | null {
  const lobby = view.value?.status === 'lobby'
  // A guest steers nothing, and reads for whom one waits all the same.
  if (offers.value.size === 0) return lobby ? null : <WaitingLine />
  const many = tables.value.length > 1 && place.value?.kind === 'facilitator'
  if (!many) return <Conduct table={null} />
  const here = tables.value.find(({ id }) => id === table.value)?.name ?? ''
  return (
    <div class="steer" data-scope={scope.value}>
      <div class="scope">
        {(['one', 'all'] as const).map((each) => (
          <button
            key={each}
            type="button"
            data-scope-to={each}
            aria-pressed={scope.value === each}
            onClick={() => (scope.value = each)}
          >
            {each === 'one' ? here : t('all.all')}
          </button>
        ))}
      </div>
      <Conduct table={here} />
      <Together known={knownTables()} />
    </div>
  )
}
