/** Two that do the same: dividing the labour, or winding one of them up. It counts when all who run them say the same. */
import type { VNode } from 'preact'
import { frame, mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { Do, offered } from '../ui/do.tsx'
import { Saved } from '../ui/saved.tsx'
import { listed, moneyOf, roleShort, s } from '../ui/words.ts'

export function Overlaps(): VNode | null {
  const all = Object.entries(frame.value?.council.overlaps ?? {}).filter(([id]) => s(`overlaps.${id}.divide`) !== '')
  if (all.length === 0) return null
  return (
    <section class="overlaps">
      <h2>{t('overlap.title')}</h2>
      {all.map(([id, { between, roles, worth }]) => {
        const agreed = view.value?.overlaps[id]
        const own = mine.value.hand?.divisions[id]
        return (
          <article key={id} class="sheet">
            <h3>{listed(between.map(activityName))}</h3>
            <p class="line">{t('overlap.worth', { amount: moneyOf(worth), roles: listed(roles.map(roleShort)) })}</p>
            {agreed !== undefined ? (
              <p class="fact yes">{t(`overlap.agreed.${agreed}`)}</p>
            ) : (
              <>
                {own !== undefined && <p class="fact">{t(`overlap.own.${own}`)}</p>}
                {(['divide', 'close'] as const).map((how) => (
                  <Do key={how} offer={`divide:${id}:${how}`} look="card">
                    <span class="measure">
                      <b>{t(`overlap.${how}`)}</b>
                      <span class="text">
                        {s(how === 'divide' ? `overlaps.${id}.divide` : `overlaps.${id}.close.text`)}
                      </span>
                    </span>
                  </Do>
                ))}
                {offered(`divide:${id}:none`) && (
                  <Do offer={`divide:${id}:none`} look="quiet">
                    {t('overlap.takeBack')}
                  </Do>
                )}
              </>
            )}
            <Saved about={`divide:${id}`} />
          </article>
        )
      })}
    </section>
  )
}

function activityName(id: string): string {
  return s(`services.${id}.name`) || s(`measures.${id}.name`)
}
