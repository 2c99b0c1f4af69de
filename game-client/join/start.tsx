/** The first screen: join with a code, play alone, open a workshop, or go on where one was. */
import type { VNode } from 'preact'
import { t } from '../texts/texts.ts'
import { Alone } from './alone.tsx'
import { CodeForm } from './code-form.tsx'
import { Front } from './front.tsx'
import { Here } from './here.tsx'
import { OpenWorkshop } from './open-workshop.tsx'

/** `lost`: the address names a place that this browser does not know. */
export function Start({ lost = false }: { readonly lost?: boolean }): VNode {
  return (
    <main class="page start" id="main">
      <Front>
        <h1>{t('start.title')}</h1>
        <p class="lead">{t('start.lead')}</p>
      </Front>
      {lost && <p class="notice">{t('here.unknown')}</p>}
      <Here />
      <div class="ways">
        <section class="paper">
          <h2>{t('start.join')}</h2>
          <CodeForm />
        </section>
        <Alone />
        <OpenWorkshop />
      </div>
      <p class="hint">
        {t('start.privacy')} <a href="/check">{t('start.check')}</a>
      </p>
    </main>
  )
}
