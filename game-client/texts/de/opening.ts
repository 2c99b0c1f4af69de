/** German: opening an event and its network. */

export const opening = {
  'open.devices': 'Wer bekommt ein Gerät?',
  'open.devices.person': 'Jede Person ein eigenes',
  'open.devices.role': 'Jede Rolle eines',
  'open.devices.table': 'Jeder Tisch eines',
  'open.town': 'Name Ihrer Kommune',
  'open.wifi': 'Name des WLANs im Raum',
  'open.password': 'Passwort des WLANs',
  'open.wifiHint':
    'Steht vor dem Spiel als QR-Code an der Wand und auf dem Tischblatt. Sie können es auch später eintragen.',
  'open.before': 'So haben Sie schon einmal geöffnet',
  'open.again': '„{title}“, {town, select, none {} other {{town}, }}{tables, plural, one {1 Tisch} other {# Tische}}',
  'door.wifi': 'WLAN ändern',
  'door.wifiSave': 'Übernehmen',
  'wifi.qr': 'WLAN als QR-Code',
  'wifi.first': '1. Ins WLAN',
  'wifi.second': '2. Ins Spiel',
  'wifi.password': 'Passwort: {password}',
  'wifi.open': 'ohne Passwort',
} as const
