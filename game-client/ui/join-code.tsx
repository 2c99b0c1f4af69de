/** How people come in: first into the network of the room, where one was named, then into the game. */
import type { VNode } from 'preact'
import { workshop } from '../net/stores.ts'
import { readCode, showCode } from '../route.ts'
import { t } from '../texts/texts.ts'
import { Qr } from './qr.tsx'
import { wifiCode } from './wifi.ts'

/** The code and its QR, as it stands on the wall and on paper. */
export function JoinCode({ code }: { readonly code: string }): VNode {
  const link = new URL(`/#j.${readCode(code)}`, location.origin).href
  const { wifi } = workshop.value
  return (
    <div class={wifi === undefined ? 'ways-in' : 'ways-in two'}>
      {wifi !== undefined && (
        <div class="join-code wifi">
          <Qr link={wifiCode(wifi)} label={t('wifi.qr')} />
          <p>
            <small>{t('wifi.first')}</small>
            <b>{wifi.name}</b>
            <small>
              {wifi.password === undefined ? t('wifi.open') : t('wifi.password', { password: wifi.password })}
            </small>
          </p>
        </div>
      )}
      <div class="join-code">
        <Qr link={link} label={t('door.qr')} />
        <p>
          {wifi !== undefined && <small>{t('wifi.second')}</small>}
          <small>{t('door.goTo', { host: location.host })}</small>
          <b class="code">{showCode(code)}</b>
        </p>
      </div>
    </div>
  )
}
