/** Einfache Sprache: what works on this device. */
import type { check as german } from '../de/check.ts'

export const check: Readonly<Record<keyof typeof german, string>> = {
  'check.title': 'Geht das Spiel auf diesem Gerät?',
  'check.running': 'Bitte warten Sie kurz …',
  'check.good': 'Ja. Hier geht alles.',
  'check.enough': 'Ja, Sie können mitspielen. Manches geht hier anders. Das lesen Sie unten.',
  'check.bad': 'Es geht noch nicht. Unten steht: Das können Sie tun.',
  'check.again': 'Noch einmal prüfen',
  'check.privacy': 'Das sehen nur Sie. Das Gerät schickt nichts davon weg.',
  'check.state.yes': 'Geht',
  'check.state.other': 'Geht anders',
  'check.state.no': 'Geht nicht',
  'check.about.server': 'Server',
  'check.about.socket': 'Alles sofort sehen',
  'check.about.storage': 'Den Platz merken',
  'check.about.browser': 'Browser',
  'check.about.webgl': 'Bild von der Stadt',
  'check.about.clock': 'Uhr',
  'check.about.secure': 'Verbindung',
  'check.about.wakeLock': 'Bildschirm bleibt an',
  'check.about.vibration': 'Vibrieren',
  'check.server': 'Der Server antwortet. Das dauert {ms} Millisekunden.',
  'check.serverSlow':
    'Der Server antwortet langsam. Das dauert {ms} Millisekunden. Setzen Sie sich näher an das WLAN. Es geht nichts verloren.',
  'check.serverNone': 'Der Server antwortet nicht. Sind Sie im richtigen WLAN? Ist die Adresse richtig?',
  'check.socket': 'WebSocket geht. Sie sehen alles sofort.',
  'check.socketBlocked': 'WebSocket geht hier nicht. Das Spiel nimmt einen anderen Weg. Sie müssen nichts tun.',
  'check.storage': 'Das Gerät merkt sich Ihren Platz und Ihre Texte. Privates Fenster? Dann nur, bis Sie es schließen.',
  'check.storageNone': 'Dieser Browser merkt sich nichts. Schreiben Sie Ihre Platzkarte auf. Damit kommen Sie zurück.',
  'check.browser': 'Die Seite ist im Browser offen.',
  'check.withinApp':
    'Die Seite ist in einer anderen App offen. Öffnen Sie die Seite im Browser. Sie haben schon einen Platz? Mit der Platzkarte kommen Sie dorthin zurück.',
  'check.webgl': 'WebGL geht. Sie sehen ein Bild von der Stadt.',
  'check.webglNone': 'WebGL geht hier nicht. Das Bild ist einfacher. Alles steht auch als Text da.',
  'check.clock': 'Die Uhr geht richtig.',
  'check.clockOff':
    'Die Uhr geht um etwa {minutes, plural, one {1 Minute} other {# Minuten}} falsch. Das macht nichts. Das Spiel hat eine eigene Uhr.',
  'check.clockUnknown': 'Wir kennen die Zeit vom Server nicht. Das macht nichts.',
  'check.secure': 'Der Browser erlaubt alles für das Spiel.',
  'check.insecure':
    'Die Seite läuft über http. Sie können alles spielen. Aber der Bildschirm kann ausgehen. Und Links müssen Sie selbst markieren und kopieren.',
  'check.wake': 'Der Bildschirm bleibt an. Er geht beim Spielen nicht aus.',
  'check.wakeNone': 'Das kann dieser Browser jetzt nicht. Stellen Sie die Bildschirm-Sperre auf 5 Minuten.',
  'check.wakeInsecure': 'Das geht mit http nicht. Stellen Sie die Bildschirm-Sperre auf 5 Minuten.',
  'check.vibration':
    'Das Gerät vibriert kurz, wenn ein Gespräch zu Ende ist. Sie wollen das nicht? Dann schalten Sie „Ruhig“ ein.',
  'check.vibrationNone': 'Dieses Gerät vibriert nicht. Sie sehen das Ende vom Gespräch auf dem Bildschirm.',
}
