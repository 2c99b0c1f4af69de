/** The links of a workshop that this device opened: they hold secrets, so the server tells them once. */
import { keepOnDevice, kept } from './device.ts'
import type { Links } from './wire.ts'

/** Keeps them beside the facilitator's credential. */
export function rememberLinks(credential: string, links: Links): void {
  keepOnDevice(`links.${credential.slice(0, 8)}`, JSON.stringify(links))
}

/** The links that were told when this device opened the workshop; none on another device. */
export function linksOf(credential: string): Links {
  try {
    return JSON.parse(kept(`links.${credential.slice(0, 8)}`) ?? '{}') as Links
  } catch {
    return {}
  }
}
