/** German: what works on this device. */
export const check = {
  'check.title': 'Passt dieses Gerät?',
  'check.running': 'Einen Augenblick, es wird ausprobiert …',
  'check.good': 'Ja. Hier geht alles.',
  'check.enough': 'Ja, Sie können mitspielen. Wo etwas anders geht, steht es dabei.',
  'check.bad': 'So geht es noch nicht. Unten steht, was hilft.',
  'check.again': 'Noch einmal prüfen',
  'check.privacy': 'Was hier steht, sieht nur dieses Gerät. Nichts davon wird gespeichert oder verschickt.',
  'check.state.yes': 'Geht',
  'check.state.other': 'Geht anders',
  'check.state.no': 'Geht nicht',
  'check.about.server': 'Server',
  'check.about.socket': 'Sofort Bescheid wissen',
  'check.about.storage': 'Platz merken',
  'check.about.browser': 'Browser',
  'check.about.webgl': 'Bild der Stadt',
  'check.about.clock': 'Uhr',
  'check.about.secure': 'Verbindung',
  'check.about.wakeLock': 'Bildschirm bleibt an',
  'check.about.vibration': 'Vibrieren',
  'check.server': 'Er antwortet nach {ms} Millisekunden.',
  'check.serverSlow':
    'Er antwortet erst nach {ms} Millisekunden. Vielleicht hilft ein Platz näher am WLAN. Verloren geht nichts.',
  'check.serverNone': 'Er antwortet nicht. Sind Sie im richtigen WLAN? Steht oben dieselbe Adresse wie an der Wand?',
  'check.socket': 'WebSocket geht: Was am Tisch geschieht, sehen Sie sofort.',
  'check.socketBlocked':
    'WebSocket wird in diesem Netz aufgehalten. Das Spiel nimmt von selbst den Weg über HTTP. Sie müssen nichts tun.',
  'check.storage':
    'Dieses Gerät merkt sich Ihren Platz und was Sie schreiben. In einem privaten Fenster nur, bis Sie es schließen.',
  'check.storageNone':
    'Dieser Browser merkt sich nichts. Schreiben Sie Ihre Platzkarte auf: Sie bringt Sie immer zurück.',
  'check.browser': 'Die Seite ist in einem eigenen Browser offen.',
  'check.withinApp':
    'Die Seite ist in einer anderen App offen, vielleicht im Scanner. Öffnen Sie sie besser im Browser. Ist der Platz schon vergeben, bringt Sie die Platzkarte dorthin zurück.',
  'check.webgl': 'WebGL geht: Die Stadt wird gezeichnet.',
  'check.webglNone': 'Ohne WebGL wird die Stadt einfacher gezeichnet. Alles steht auch als Text da.',
  'check.clock': 'Sie stimmt mit der des Servers überein.',
  'check.clockOff':
    'Sie geht um etwa {minutes, plural, one {eine Minute} other {# Minuten}} anders als die des Servers. Das Spiel zählt die Zeit selbst. Sie müssen nichts tun.',
  'check.clockUnknown': 'Der Server hat seine Zeit nicht genannt. Für das Spiel macht das nichts aus.',
  'check.secure': 'Der Browser hält diese Adresse für sicher und erlaubt alles, was das Spiel braucht.',
  'check.insecure':
    'Die Seite läuft über http, wie auf einem Laptop ohne Internet. Spielen können Sie so ganz. Der Browser erlaubt dann aber nicht, den Bildschirm wach zu halten und Links mit einem Tipp zu kopieren.',
  'check.wake': 'Solange eine Phase läuft, geht der Bildschirm nicht aus.',
  'check.wakeNone':
    'Dieser Browser kann es gerade nicht. Stellen Sie die Bildschirmsperre auf fünf Minuten oder länger.',
  'check.wakeInsecure':
    'Über http erlaubt es der Browser nicht. Stellen Sie die Bildschirmsperre auf fünf Minuten oder länger.',
  'check.vibration':
    'Das Gerät kann am Ende eines Gesprächs kurz vibrieren. Wer „Ruhig“ eingeschaltet hat, spürt nichts.',
  'check.vibrationNone': 'Dieses Gerät vibriert nicht. Das Ende eines Gesprächs sehen Sie auf dem Bildschirm.',
} as const
