/** The text of a QR code by which a phone comes into a wireless network, as the makers of phones agreed on it. */
import type { Wifi } from '../net/wire.ts'

/** What has a meaning in such a text is written with a stroke before it. */
export function wifiCode({ name, password }: Wifi): string {
  const escaped = (text: string) => text.replace(/[\\;,":]/g, '\\$&')
  const key = password === undefined ? 'T:nopass' : `T:WPA;P:${escaped(password)}`
  return `WIFI:${key};S:${escaped(name)};;`
}
