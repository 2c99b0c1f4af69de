/** What can be said about an event before it opens, and need not be: whose town, which devices, which network, as before. */
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import type { Language } from '../../shared/scenario/schema.ts'
import type { Devices } from '../net/wire.ts'
import { language, t } from '../texts/texts.ts'
import { openedBefore, type Plan } from './plan.ts'
import { scenarios } from './scenarios.ts'

export interface OpenMoreProps {
  readonly plan: Plan
  readonly onChange: (change: Partial<Plan>) => void
}

export function OpenMore({ plan, onChange }: OpenMoreProps): VNode {
  const { town, devices, wifi, chairs, keepDays } = plan
  return (
    <div class="open-more">
      <Before onChange={onChange} />
      <label for="town">{t('open.town')}</label>
      <input
        id="town"
        maxLength={60}
        value={town}
        onInput={({ currentTarget }) => onChange({ town: currentTarget.value })}
      />
      <label for="devices">{t('open.devices')}</label>
      <select
        id="devices"
        value={devices}
        onChange={({ currentTarget }) => onChange({ devices: currentTarget.value as Devices })}
      >
        {(['person', 'role', 'table'] as const).map((each) => (
          <option key={each} value={each}>
            {t(`open.devices.${each}`)}
          </option>
        ))}
      </select>
      <label for="chairs">{t('open.chairs')}</label>
      <select
        id="chairs"
        value={chairs}
        onChange={({ currentTarget }) => onChange({ chairs: currentTarget.value === 'own' ? 'own' : 'others' })}
      >
        {(['others', 'own'] as const).map((each) => (
          <option key={each} value={each}>
            {t(`open.chairs.${each}`)}
          </option>
        ))}
      </select>
      <label for="spoken">{t('open.language')}</label>
      <select
        id="spoken"
        value={plan.language ?? language.value}
        onChange={({ currentTarget }) => onChange({ language: currentTarget.value as Language })}
      >
        <option value="de">{t('language.de')}</option>
        <option value="de-simple">{t('language.deSimple')}</option>
        <option value="en">{t('language.en')}</option>
      </select>
      <p class="hint">{t('open.languageHint')}</p>
      <label for="keep-days">{t('open.keepDays')}</label>
      <input
        id="keep-days"
        type="number"
        min={1}
        max={3650}
        inputMode="numeric"
        value={keepDays ?? ''}
        onInput={({ currentTarget: { valueAsNumber } }) =>
          onChange({ keepDays: Number.isNaN(valueAsNumber) ? null : Math.max(1, Math.trunc(valueAsNumber)) })
        }
      />
      <p class="hint">{t('open.keepDaysHint')}</p>
      <label for="wifi-name">{t('open.wifi')}</label>
      <input
        id="wifi-name"
        maxLength={32}
        autoComplete="off"
        spellcheck={false}
        value={wifi?.name ?? ''}
        onInput={({ currentTarget: { value } }) => onChange({ wifi: value === '' ? null : { ...wifi, name: value } })}
      />
      <label for="wifi-password">{t('open.password')}</label>
      <input
        id="wifi-password"
        maxLength={63}
        autoComplete="off"
        spellcheck={false}
        value={wifi?.password ?? ''}
        onInput={({ currentTarget: { value } }) =>
          onChange({ wifi: { name: wifi?.name ?? '', ...(value !== '' && { password: value }) } })
        }
      />
      <p class="hint">{t('open.wifiHint')}</p>
    </div>
  )
}

function Before({ onChange }: Pick<OpenMoreProps, 'onChange'>): VNode | null {
  const plans = useSignal(openedBefore())
  if (plans.value.length === 0) return null
  return (
    <>
      <p class="label">{t('open.before')}</p>
      <div class="stack">
        {plans.value.map((plan) => (
          <button key={JSON.stringify(plan)} type="button" class="do quiet" onClick={() => onChange(plan)}>
            {t('open.again', {
              title: scenarios.value?.find(({ id }) => id === plan.scenario)?.title ?? '',
              town: plan.town === '' ? 'none' : plan.town,
              tables: plan.tables,
            })}
          </button>
        ))}
      </div>
    </>
  )
}
