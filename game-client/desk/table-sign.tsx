/** The role in large type, for the others: the phone stands or lies on the table and says who sits here. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { mine, view } from '../net/stores.ts'
import { t } from '../texts/texts.ts'
import { partsBelow, roleName, roleShort, s } from '../ui/words.ts'

export function TableSign(): VNode | null {
  const dialog = useRef<HTMLDialogElement>(null)
  // A phone that lies flat faces its owner: the sign begins the other way round.
  const turned = useSignal(true)
  const role = mine.value.me?.role ?? null
  if (role === null) return null
  const [first] = partsBelow(`roles.${role}.prompts`)
  return (
    <>
      <button type="button" class="do plain" data-sign="" onClick={() => dialog.current?.showModal()}>
        {t('sign.show')}
      </button>
      <dialog ref={dialog} class="table-sign" aria-label={t('sign.label')}>
        <div class={turned.value ? 'face turned' : 'face'}>
          <p class="name">{roleName(role)}</p>
          {first !== undefined && <p class="says">{s(`roles.${role}.prompts.${first}`)}</p>}
        </div>
        <div class="buttons">
          <button type="button" class="do quiet" onClick={() => (turned.value = !turned.value)}>
            {t('sign.turn')}
          </button>
          <button type="button" class="do" onClick={() => dialog.current?.close()}>
            {t('sign.close')}
          </button>
        </div>
      </dialog>
      <EmptyChairs />
    </>
  )
}

/** In which chairs no person sits: by whom they are played. */
function EmptyChairs(): VNode | null {
  const roles = Object.entries(view.value?.roles ?? {}).filter(([, { bot, byHand }]) => bot || byHand)
  if (roles.length === 0) return null
  return (
    <details class="option-sheet">
      <summary>{t('chairs.title')}</summary>
      <ul>
        {roles.map(([role, { byHand }]) => (
          <li key={role}>{t(byHand ? 'people.byHand' : 'people.bot', { role: roleShort(role) })}</li>
        ))}
      </ul>
    </details>
  )
}
