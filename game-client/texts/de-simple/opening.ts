/** Einfache Sprache: opening an event and its network. */
import type { opening as german } from '../de/opening.ts'

export const opening: Record<keyof typeof german, string> = {
  'open.devices': 'Wer bekommt ein Gerät?',
  'open.devices.person': 'Jeder Mensch ein eigenes',
  'open.devices.role': 'Jede Rolle eins',
  'open.devices.table': 'Jeder Tisch eins',
  'open.town': 'Name von Ihrem Ort',
  'open.wifi': 'Name vom WLAN im Raum',
  'open.password': 'Passwort vom WLAN',
  'open.wifiHint': 'Das WLAN steht vor dem Spiel an der Wand. Sie können es auch später eintragen.',
  'open.before': 'So war es beim letzten Mal',
  'open.again': '„{title}“, {town, select, none {} other {{town}, }}{tables, plural, one {1 Tisch} other {# Tische}}',
  'door.wifi': 'WLAN ändern',
  'door.wifiSave': 'Speichern',
  'wifi.qr': 'WLAN als QR-Code',
  'wifi.first': '1. Ins WLAN gehen',
  'wifi.second': '2. Ins Spiel gehen',
  'wifi.password': 'Passwort: {password}',
  'wifi.open': 'ohne Passwort',
}
