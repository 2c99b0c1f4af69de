/** English: what works on this device. */
import type { check as german } from '../de/check.ts'

export const check: Readonly<Record<keyof typeof german, string>> = {
  'check.title': 'Is this device ready?',
  'check.running': 'One moment, trying things out …',
  'check.good': 'Yes. Everything works here.',
  'check.enough': 'Yes, you can play. Where something works differently, it says so.',
  'check.bad': 'Not yet. Below is what helps.',
  'check.again': 'Check again',
  'check.privacy': 'Only this device sees what you read here. None of it is stored or sent.',
  'check.state.yes': 'Works',
  'check.state.other': 'Works differently',
  'check.state.no': 'Does not work',
  'check.about.server': 'Server',
  'check.about.socket': 'Live updates',
  'check.about.storage': 'Remembering your seat',
  'check.about.browser': 'Browser',
  'check.about.webgl': 'Picture of the town',
  'check.about.clock': 'Clock',
  'check.about.secure': 'Connection',
  'check.about.wakeLock': 'Screen stays on',
  'check.about.vibration': 'Vibration',
  'check.server': 'It answers after {ms} milliseconds.',
  'check.serverSlow': 'It takes {ms} milliseconds to answer. A seat closer to the Wi-Fi may help. Nothing gets lost.',
  'check.serverNone': 'It does not answer. Are you on the right Wi-Fi? Is the address above the same as on the wall?',
  'check.socket': 'WebSocket works: you see at once what happens at the table.',
  'check.socketBlocked':
    'This network blocks WebSocket. The game switches to HTTP by itself. There is nothing for you to do.',
  'check.storage': 'This device remembers your seat and what you write. In a private window, only until you close it.',
  'check.storageNone': 'This browser remembers nothing. Write down your seat card: it always brings you back.',
  'check.browser': 'The page is open in a browser of its own.',
  'check.withinApp':
    'The page is open inside another app, perhaps a scanner. It is better to open it in your browser. If you have a seat already, your seat card brings you back to it there.',
  'check.webgl': 'WebGL works: the town is drawn.',
  'check.webglNone': 'Without WebGL the town is drawn more simply. Everything is there as text, too.',
  'check.clock': 'It agrees with the server’s.',
  'check.clockOff':
    'It differs from the server’s by about {minutes, plural, one {one minute} other {# minutes}}. The game counts time by itself. There is nothing for you to do.',
  'check.clockUnknown': 'The server has not given its time. For the game this makes no difference.',
  'check.secure': 'The browser regards this address as secure and allows everything that the game needs.',
  'check.insecure':
    'The page runs over http, as on a laptop without internet. You can play everything. But the browser then does not allow keeping the screen on and copying links with one tap.',
  'check.wake': 'While a phase is running, the screen does not go dark.',
  'check.wakeNone': 'This browser cannot do it at the moment. Set the screen lock to five minutes or longer.',
  'check.wakeInsecure': 'Over http the browser does not allow it. Set the screen lock to five minutes or longer.',
  'check.vibration':
    'The device can buzz briefly at the end of a talk. If you have switched on “Calm”, it stays still.',
  'check.vibrationNone': 'This device does not vibrate. You see the end of a talk on the screen.',
}
