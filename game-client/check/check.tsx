/** The page /check: in words, what works on this device and in this network, and what to do where it does not. */
import '../theme/check.css'
import { useSignal } from '@preact/signals'
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { Front } from '../join/front.tsx'
import { t } from '../texts/texts.ts'
import { type Finding, findingsOf, sumOf } from './findings.ts'
import { probe } from './probe.ts'

export function Check(): VNode {
  const findings = useSignal<readonly Finding[] | null>(null)
  const look = async () => {
    findings.value = null
    findings.value = findingsOf(await probe())
  }
  useEffect(() => void look(), [])
  return (
    <main class="page start" id="main">
      <Front>
        <h1>{t('check.title')}</h1>
        <p class="lead" role="status" data-check={findings.value === null ? 'running' : 'done'}>
          {t(findings.value === null ? 'check.running' : sumOf(findings.value))}
        </p>
      </Front>
      <section class="paper findings">
        <ul>
          {(findings.value ?? []).map(({ about, state, text, values }) => (
            <li key={about} class={state} data-finding={about} data-state={state}>
              <b>{t(`check.state.${state}`)}</b>
              <span>
                <strong>{t(`check.about.${about}`)}</strong>
                {t(text, values)}
              </span>
            </li>
          ))}
        </ul>
        <p class="row">
          <button type="button" class="do plain" onClick={() => void look()}>
            {t('check.again')}
          </button>
          <a class="do quiet" href="/">
            {t('gone.start')}
          </a>
        </p>
        <p class="hint">{t('check.privacy')}</p>
      </section>
    </main>
  )
}
