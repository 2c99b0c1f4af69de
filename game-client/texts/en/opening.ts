/** English: opening an event and its network. */
import type { opening as german } from '../de/opening.ts'

export const opening: Record<keyof typeof german, string> = {
  'open.devices': 'Who gets a device?',
  'open.devices.person': 'Each person has one',
  'open.devices.role': 'One for each role',
  'open.devices.table': 'One for each table',
  'open.town': 'Name of your town',
  'open.wifi': 'Name of the Wi-Fi in the room',
  'open.password': 'Password of the Wi-Fi',
  'open.wifiHint':
    'It is shown on the wall as a QR code before the game, and printed on the sheet for each table. You can also enter it later.',
  'open.before': 'How you opened before',
  'open.again': '“{title}”, {town, select, none {} other {{town}, }}{tables, plural, one {1 table} other {# tables}}',
  'door.wifi': 'Change the Wi-Fi',
  'door.wifiSave': 'Save',
  'wifi.qr': 'Wi-Fi as a QR code',
  'wifi.first': '1. Join the Wi-Fi',
  'wifi.second': '2. Join the game',
  'wifi.password': 'Password: {password}',
  'wifi.open': 'no password',
  'open.chairs': 'Those who say what they are in real life sit',
  'open.chairs.others': 'in another chair',
  'open.chairs.own': 'in their own first; everybody swaps later',
  'open.language': 'Language of the workshop',
  'open.languageHint': 'For seat cards, and as a suggestion. Everybody chooses their own language.',
  'open.keepDays': 'Delete everything after how many days? (optional)',
  'open.keepDaysHint': 'Otherwise as late as the operator of this server allows. The date is shown at the door.',
  'kept.until': 'Kept until {date}. Then everything is deleted.',
  'kept.delete': 'Delete now …',
  'kept.sure': 'All tables, seat cards, links and texts of this workshop are then gone, at once and for good.',
  'kept.deleteNow': 'Delete everything',
}
