/** A workshop in which everything that people can write is written, each word of it found nowhere else. */
import type { TestServer } from '../../support/server.ts'
import { goTo, openWorkshop, personOf, sitDown, type TestWorkshop } from '../../support/workshop.ts'

export interface Written {
  readonly workshop: TestWorkshop
  /** What one person wrote and is called: deleted when they ask for it. */
  readonly own: readonly string[]
  /** The name of another person, which the facilitator deletes. */
  readonly name: string
  /** What the facilitator announced, and deletes. */
  readonly notice: string
  /** What nobody deletes before the time is over. */
  readonly others: readonly string[]
  /** A letter that was taken back. */
  readonly takenBack: string
}

/** Plays to the closing word. `mark` makes the words of this workshop unlike those of any other. */
export async function writeEverything(server: TestServer, mark: string): Promise<Written> {
  const say = (name: string) => `${name}-${mark}-Ü`
  const opened = await openWorkshop(server, 0, { scenario: 'hall' })
  const people = []
  for (const name of ['Amsel', 'Buche', 'Clio']) {
    const { joined } = await sitDown(server.base, opened.opened.joinCode, { nickname: say(name) })
    people.push(await personOf(server.base, joined))
  }
  const workshop = { ...opened, people }
  const [first, second, third] = people
  if (first === undefined || second === undefined || third === undefined) throw new Error('three people')
  await goTo(workshop, 'meet')
  await done(workshop.facilitator.ask({ type: 'announce' }, { text: say('Aushang') }))
  await done(first.speak({ type: 'write', to: 'purse' }, { text: say('Brief') }))
  await done(first.speak({ type: 'write', to: 'purse' }, { text: say('Irrtum') }))
  await done(first.speak({ type: 'handOver' }, { text: say('Zettel') }))
  await done(second.speak({ type: 'write', to: 'office' }, { text: say('Antwort') }))
  for (const person of [first, second]) {
    await done(person.call('PUT', '/api/seat/drafts/idea', { value: say(person === first ? 'Entwurf' : 'Notiz') }))
  }
  const mistaken = (await first.look()).private.letters?.list.at(1)?.id
  await done(first.speak({ type: 'unwrite', letter: mistaken }))
  return {
    workshop,
    own: ['Amsel', 'Brief', 'Zettel', 'Entwurf'].map(say),
    name: say('Buche'),
    notice: say('Aushang'),
    others: ['Clio', 'Antwort', 'Notiz'].map(say),
    takenBack: say('Irrtum'),
  }
}

async function done(asked: Promise<{ readonly status: number; readonly body: unknown }>): Promise<void> {
  const { status, body } = await asked
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`)
}
