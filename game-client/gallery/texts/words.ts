/** What the gallery says: to those who call it, in the list of its pictures, and through the people of its evenings. */
import type { Language } from '../../../shared/scenario/schema.ts'

/** What people write in a played evening. */
export interface Spoken {
  readonly people: readonly string[]
  readonly latecomer: string
  /** One word each, when the role is laid down. */
  readonly feelings: readonly string[]
  /** To another role, to whoever sits here next, and about the year. */
  readonly written: { readonly write: string; readonly handOver: string; readonly reflect: string }
  readonly message: string
  readonly reason: string
}

const people = ['Ada', 'Ben', 'Cem']

export const spoken: Readonly<Record<Language, Spoken>> = {
  de: {
    people,
    latecomer: 'Dora',
    feelings: ['erleichtert', 'nachdenklich', 'wach'],
    written: {
      write: 'Haben Sie vor der Sitzung fünf Minuten? Ich brauche Ihr Wort zu den Zahlen.',
      handOver: 'Das Prüfdatum ist zugesagt, aber noch nicht eingetragen. Bitte zuerst mit der Kämmerei sprechen.',
      reflect: 'Wir haben spät miteinander geredet. Nächstes Jahr fange ich damit an.',
    },
    message: 'Wir machen um halb sechs fünf Minuten Pause. Kaffee steht im Flur.',
    reason: 'Der Strom war weg. Wir wählen noch einmal.',
  },
  en: {
    people,
    latecomer: 'Dora',
    feelings: ['relieved', 'thoughtful', 'awake'],
    written: {
      write: 'Do you have five minutes before the meeting? I need your word on the figures.',
      handOver: 'The date for the review is promised but not entered yet. Please talk to the Treasury first.',
      reflect: 'We talked late. Next year I will begin with that.',
    },
    message: 'At half past five we will take a five-minute break. There is coffee in the hall.',
    reason: 'The power was out. We will choose again.',
  },
  'de-simple': {
    people,
    latecomer: 'Dora',
    feelings: ['froh', 'müde', 'wach'],
    written: {
      write: 'Haben Sie kurz Zeit? Ich habe eine Frage zu den Zahlen.',
      handOver: 'Das Datum für die Prüfung fehlt noch. Sprechen Sie zuerst mit der Kämmerei.',
      reflect: 'Wir haben zu spät geredet. Nächstes Jahr rede ich früher.',
    },
    message: 'Wir machen gleich eine Pause. Die Pause dauert fünf Minuten.',
    reason: 'Der Strom war weg. Sie wählen noch einmal.',
  },
}

/** The help, with the names of all views. */
export function help(views: readonly string[]): string {
  return `npm run gallery [-- options]

Plays evenings of every scenario on a real server, opens the pages in a real Chromium, and takes pictures of
every view. Without options: each view once per size and once per theme, the wall and a phone in every phase.

  --shots <folder>      writes there; default: .cache/gallery, which is emptied first
  --scenario <id>       this scenario alone
  --view <name>         this view alone, in every phase
  --phase <id>          this phase alone; also lobby, doors, trouble, again
  --size <size>         phone, laptop, wall or all
  --theme <theme>       light, dark, contrast or all
  --language <language> de, en, de-simple or all
  --ratio <n>           device pixels per CSS pixel, 1 to 3
  --town <renderer>     webgl, canvas or off
  --whole               pages that scroll, from top to bottom
  --seed <text>         what people choose is drawn from it
  --everything          every view in every phase, size, theme and language
  --help                this text

Several values: with commas, or the option several times. Views:
${columns(views)}

Exit code: 0 all is shown, 1 something could not be shown, 2 the call was not understood.`
}

/** Single lines of the terminal. */
export const lines = {
  unusable: (why: string) => `Not understood: ${why}`,
  noSuch: (kind: string, name: string, known: readonly string[]) =>
    `There is no ${kind} “${name}”. Possible: ${known.join(', ')}.`,
  noChromium: 'No Chromium: install one, or name one in CHROMIUM.',
  nothing: 'Nothing of what was asked for is ever shown.',
  failed: (file: string, why: string) => `✗ ${file}: ${why}`,
  part: (name: string) => `the evening ${name} could not be played to its end`,
  done: (count: number, seconds: number, list: string) =>
    `${count} ${count === 1 ? 'picture' : 'pictures'} in ${seconds} s. Look at them: ${list}`,
}

/** Words of the list of pictures. */
export const list = {
  title: 'Platzwechsel: the gallery',
  lead: (count: number) => `${count} pictures from played evenings`,
  filter: 'Show only what is called',
}

function columns(names: readonly string[]): string {
  const width = Math.max(...names.map(({ length }) => length)) + 2
  const rows: string[] = []
  for (let at = 0; at < names.length; at += 4)
    rows.push(
      `  ${names
        .slice(at, at + 4)
        .map((name) => name.padEnd(width))
        .join('')}`.trimEnd(),
    )
  return rows.join('\n')
}
