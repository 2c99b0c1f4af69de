/** A whole evening in a room: facilitator, wall, a phone that reloads in every phase, a laptop, and one without a browser. */
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { type Joined, type Player, player, visitor } from '../support/http-client.ts'
import { doneBy } from './support/best-course.ts'
import { everythingIn, nothingLeaks, onward, type Room, seatOf } from './support/room.ts'
import { act, phase, savings, tab, turn } from './support/screen.ts'
import { serverOfThisFile } from './support/server-process.ts'
import { ask, goOn, openTable } from './support/table.ts'
import { laptop, phone, test, type Visit, wall } from './support/visit.ts'
import { phaseName, phasesOf, scenario, story, word } from './support/words.ts'

const server = serverOfThisFile()
const phases = phasesOf('room')

test('one evening in the room, in its best course, to the end of the debrief', async ({ visit }) => {
  const { room, traeger, jugendamt } = await arrive(visit)

  await act(room.console, 'start')
  for (const page of Object.values(room)) await phase(page, 'arrive')

  for (const [at, id] of phases.entries()) {
    await test.step(id, async () => {
      await nothingLeaks(room, phases, id)
      await room.phone.reload()
      await phase(room.phone, id)
      const down = at >= phases.indexOf('word')
      await expect(room.phone.locator('.who b')).toHaveText(down ? word('role.down') : story('roles.jugendamt.short'))
      await before[id]?.(room)
      for (const offer of doneBy('jugendamt', id)) await act(room.phone, offer)
      for (const offer of doneBy('kaemmerei', id)) await act(room.laptop, offer)
      for (const offer of doneBy('traeger', id)) await ask(traeger, offer)
      await seen[id]?.({ ...room, traeger, jugendamt })
      const next = phases[at + 1]
      if (next !== undefined) await onward(room, id, next)
    })
  }
})

/** Opens the workshop and sits three people down, each in another way. */
async function arrive(visit: Visit): Promise<{ room: Room; traeger: Player; jugendamt: Player }> {
  const console = await visit({ at: server.base, size: laptop })
  await console.getByLabel(word('open.scenario')).selectOption(scenario.id)
  await console.locator('[data-open="workshop"]').click()
  const code = (await console.locator('.join-code .code').textContent()) ?? ''
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)
  await console.getByRole('button', { name: word('door.projector') }).click()
  const link = await console.locator('.share-link input').inputValue()

  const theWall = await visit({ at: link, size: wall })
  await expect(theWall.locator('.code')).toHaveText(code)

  const thePhone = await visit({ at: `${server.base}/#j.${code.replace('-', '')}`, size: phone })
  await thePhone.getByLabel(word('join.nickname')).fill('Ada')
  await thePhone.locator('[data-join="new"]').click()
  await expect(thePhone.locator('h1')).toContainText(story('roles.jugendamt.name'))

  const theLaptop = await visit({ at: server.base, size: laptop })
  await theLaptop.getByLabel(word('join.code'), { exact: true }).fill(code.toLowerCase())
  await theLaptop.getByRole('button', { name: word('join.go') }).click()
  await theLaptop.locator('[data-join="new"]').click()
  await expect(theLaptop.locator('h1')).toContainText(story('roles.kaemmerei.name'))

  const { body } = await visitor(server.base).call<Joined>('POST', `/api/join/${code}`, { nickname: 'Cem' })
  await expect(console.locator('.person')).toHaveCount(3)
  await expect(theWall.locator('.people li')).toContainText(['1', '1', '1'])
  expect(await everythingIn(theWall), 'nobody’s name stands on the wall').not.toMatch(/Ada|Cem/)
  await expect(console.locator('.person', { hasText: 'Ada' })).toContainText(word('presence.online'))
  await expect(console.locator('.person', { hasText: 'Cem' })).toContainText(word('presence.away'))

  const room = { console, phone: thePhone, laptop: theLaptop, wall: theWall }
  return { room, traeger: player(server.base, body.credential), jugendamt: await seatOf(thePhone, server.base) }
}

/** What people look at or begin before they act, by phase. */
const before: Readonly<Record<string, (room: Room) => Promise<void>>> = {
  async arrive({ phone, wall }) {
    for (const page of [phone, wall]) await expect(page.getByText('Dienstag, 17 Uhr. Über dem Nordhang')).toBeVisible()
    await expect(wall.getByRole('img', { name: /39 von 150/ })).toBeVisible()
  },
  async briefing({ phone, console }) {
    await expect(console.getByText(word('console.script'))).toBeVisible()
    await expect(phone.getByText(story('roles.jugendamt.goal.text'))).toBeVisible()
    await expect(phone.getByText(story('cards.heim.title'))).toHaveCount(0)
    await turn(phone, 'heim')
    await expect(phone.getByRole('heading', { name: story('cards.heim.title') })).toBeVisible()
    await turn(phone, 'heim')
    await expect(phone.getByText(story('cards.heim.title'))).toHaveCount(0)
    await turn(phone, 'heim')
    await tab(phone, 'role')
    await expect(phone.getByText(story('cards.heim.title')), 'a card turns back with the tab').toHaveCount(0)
    await tab(phone, 'now')
  },
  async talk1({ phone, laptop }) {
    await expect(laptop.locator('.one-line')).toHaveText('Reden Sie. Drei Minuten.')
    await expect(laptop.locator('main [data-offer]')).toHaveCount(0)
    await tab(phone, 'role')
    await phone.locator('[data-draft="notes"]').fill('Wer zahlt den Bericht?')
    await expect(savings(phone)).toBeVisible()
    await phone.reload()
    await tab(phone, 'role')
    await expect(phone.locator('[data-draft="notes"]')).toHaveValue('Wer zahlt den Bericht?')
    await tab(phone, 'now')
  },
  async choose1({ phone, wall, console }) {
    for (const page of [wall, console]) {
      await expect(page.locator('.missing')).toContainText(story('roles.jugendamt.short'))
    }
    await expect(phone.locator('.missing')).toContainText(word('waiting.you'))
  },
  async decide({ laptop }) {
    await expect(laptop.getByText(story('choices.fallback.except.1.why'))).toBeVisible()
  },
  async word({ phone, laptop, wall, console }) {
    for (const [name, page] of Object.entries({ phone, laptop, wall }))
      expect(await everythingIn(page), `no figure yet: ${name}`).not.toMatch(/\b75\b(?!\.000)/)
    for (const page of [phone, laptop, wall, console])
      await expect(page.locator('.missing'), 'nobody is called by a role any more').not.toContainText(ROLE)
    await expect(laptop.locator('.ground')).toHaveCount(0)
    await phone.locator('[data-draft="word"]').fill('erleich')
    await expect(savings(phone)).toBeVisible()
    await phone.reload()
    await expect(phone.locator('[data-draft="word"]')).toHaveValue('erleich')
    await phone.locator('[data-draft="word"]').fill('erleichtert')
    await act(phone, 'word')
  },
  async cards({ laptop }) {
    await turn(laptop, 'pruefgeld')
    await expect(laptop.getByText(story('cards.pruefgeld.text'))).toBeVisible()
  },
}

const ROLE = new RegExp(['jugendamt', 'kaemmerei', 'traeger'].map((role) => story(`roles.${role}.short`)).join('|'))

const named = (measure: string) => new RegExp(story(`measures.${measure}.name`))

type Seen = Room & { readonly traeger: Player; readonly jugendamt: Player }

/** What has come of it, by phase: on every screen, and at the server. */
const seen: Readonly<Record<string, (room: Seen) => Promise<void>>> = {
  async talk1({ phone, laptop, wall }) {
    await expect(phone.getByText(word('card.open'))).toBeVisible()
    await expect(savings(phone)).toBeVisible()
    for (const page of [phone, laptop, wall]) {
      for (const card of ['heim', 'auslastung'])
        await expect(
          page
            .getByText(story(`cards.${card}.title`))
            .filter({ visible: true })
            .first(),
        ).toBeVisible()
      await expect(page.locator('.promise.standing').first()).toContainText(story('promises.clubStays.text'))
    }
  },
  async choose1({ phone, laptop, wall, console, jugendamt }) {
    await expect(savings(phone)).toBeVisible()
    expect((await jugendamt.look()).private.hand?.laid).toEqual({ first: 'besuche' })
    await expect(phone.locator('.option.chosen')).toContainText(story('measures.besuche.name'))
    await expect(laptop.locator('.option.chosen')).toContainText(story('measures.pruefdatum.name'))
    for (const page of [wall, console]) {
      await expect(page.locator('.missing')).toContainText(word('waiting.ready').split(':')[0] ?? '')
    }
    await nothingLeaks({ phone, laptop, wall, console }, phases, 'choose1')
    await phone.reload()
    await expect(phone.locator('.option.chosen')).toContainText(story('measures.besuche.name'))
  },
  async revealed({ phone, laptop, wall, console }) {
    for (const page of [phone, laptop, wall, console]) {
      const papers = page.locator('main .turned .paper.begun').filter({ visible: true })
      await expect(papers).toHaveText(['besuche', 'pruefdatum', 'umbau'].map(named))
    }
    await expect(wall.getByRole('img', { name: /53 von 150/ })).toBeVisible()
  },
  async news({ phone, laptop, wall }) {
    for (const page of [phone, laptop, wall])
      await expect(page.getByRole('heading', { name: story('injects.hze.headline') })).toBeVisible()
    await expect(laptop.locator('main .fact.yes', { hasText: story('acts.review.label') })).toBeVisible()
  },
  async talk2({ phone, laptop, wall, console }) {
    for (const page of [phone, laptop, wall, console]) {
      const sheet = page.locator('.sheet')
      await expect(sheet).toContainText(story('proposals.treff.fields.criterion.options.anruf.label'))
      await expect(sheet.locator('li.signed')).toHaveCount(1)
      await expect(sheet.locator('li.missing')).toHaveCount(2)
      await expect(sheet).toContainText(/200\.000\s€/)
    }
  },
  async decide({ phone, wall, jugendamt }) {
    await expect(phone.locator('.option.chosen')).toContainText(story('measures.coaching.name'))
    await expect(wall.locator('.sheet li.signed')).toHaveCount(3)
    expect((await jugendamt.look()).private.hand?.laid).toEqual({ first: 'besuche', fallback: 'coaching' })
  },
  async year({ phone, laptop, wall }) {
    for (const page of [phone, laptop, wall]) {
      await expect(page.locator('main .sheet.carried .outcome')).toBeVisible()
      await expect(page.locator('main .year .big')).toContainText('75')
    }
  },
  async ending({ phone, laptop, wall, console }) {
    for (const page of [phone, laptop, wall, console])
      await expect(page.locator('.last-line')).toHaveText(story('endings.best.text'))
    await turn(phone, 'goal.jugendamt')
    await expect(phone.getByText(story('roles.jugendamt.goal.levels.2.text'))).toBeVisible()
  },
  async word({ phone, laptop, wall, traeger }) {
    await ask(traeger, 'word', 'wach')
    for (const page of [phone, laptop, wall])
      await expect(page.locator('.cloud li')).toHaveText(['erleichtert', 'wach'])
  },
  async cards({ phone, wall }) {
    for (const page of [phone, wall]) await expect(page.getByText(story('cards.pruefgeld.title')).first()).toBeVisible()
  },
  async guess({ phone, wall }) {
    await expect(phone.locator('.what-if .fact.yes')).toHaveText(story('debrief.guesses.fewer'))
    await expect(wall.locator('.counts')).toHaveCount(0)
  },
  async whatIf({ phone, laptop, wall, console }) {
    await expect(phone.locator('table.courses')).toHaveCount(0)
    await act(console, 'publish:heimShut')
    for (const page of [phone, laptop, wall, console]) {
      const shown = page.locator('.what-if', { has: page.locator('table.courses') })
      await expect(shown).toContainText(story('debrief.whatIfs.heimShut.title'))
      await expect(shown.locator('.counts li')).toContainText(['1', '0', '2'])
      await expect(shown.locator('tfoot')).toContainText(story('endings.best.text'))
      await expect(shown.locator('tfoot')).toContainText(story('endings.middle.text'))
      await expect(page.getByText(story('debrief.caution')).first()).toBeVisible()
    }
  },
  async questions({ phone, wall }) {
    for (const page of [phone, wall])
      for (const question of [0, 1, 2])
        await expect(page.getByText(story(`debrief.questions.${question}`))).toBeVisible()
  },
  async note({ phone, laptop, wall, console, jugendamt }) {
    await phone.getByLabel(word('note.label')).fill('Ich frage morgen nach dem Club.')
    await phone.reload()
    await expect(phone.getByLabel(word('note.label'))).toHaveValue('Ich frage morgen nach dem Club.')
    for (const page of [laptop, wall, console]) expect(await everythingIn(page)).not.toContain('morgen nach dem Club')
    expect(JSON.stringify(await jugendamt.call('GET', '/api/seat/drafts'))).not.toContain('morgen nach dem Club')
  },
  async done({ phone, laptop, wall, console }) {
    for (const page of [phone, laptop, wall, console])
      await expect(page.locator('main')).toContainText(phaseName('done'))
    await expect(phone.locator('[data-offer^="next"]')).toHaveCount(0)
    await expect(console.locator('[data-offer^="next"]')).toHaveCount(0)
  },
}

test('a phone lies dimmed while people talk, is lifted with one tap, and stirs once when the talk is over', async ({
  visit,
}) => {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  const ben = await table.sit('Ben')
  await ask(table.facilitator, 'start')
  const page = await visit({ at: ada.link, size: phone, moving: true, prepare: countStirs })
  const calm = await visit({ at: ben.link, size: phone, prepare: countStirs })
  for (const each of [page, calm]) await each.locator('[data-guide="what"]').click()
  for (const id of ['arrive', 'briefing']) {
    await phase(page, id)
    await goOn(table)
  }
  await phase(page, 'talk1')
  await expect(page.locator('main').getByText('Reden Sie. Drei Minuten.')).toBeVisible()
  await expect(page.locator('main button')).toHaveCount(0)
  await page.locator('[data-lift]').click()
  await expect(page.locator('[data-offer="share:heim"]'), 'nobody shows what they have not read').toHaveCount(0)
  await expect(page.getByText(word('card.readFirst'))).toBeVisible()
  await turn(page, 'heim')
  await expect(page.locator('[data-offer="share:heim"]')).toBeVisible()
  await page.locator('[data-lift]').click()
  await expect(page.locator('[data-offer="share:heim"]')).toHaveCount(0)
  expect(await stirs(page)).toBe(0)
  await goOn(table)
  await phase(page, 'said1')
  await expect(page.locator('.one-line')).toHaveCount(0)
  expect(await stirs(page)).toBe(1)
  await phase(calm, 'said1')
  expect(await stirs(calm), 'who asks for stillness').toBe(0)
})

test('said and heard are two taps, and nobody has to look for them', async ({ visit }) => {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  await ask(table.facilitator, 'start')
  for (const _ of ['arrive', 'briefing', 'talk1']) await goOn(table)
  const page = await visit({ at: ada.link, size: phone })
  await phase(page, 'said1')
  for (const offer of ['say:heim:true', 'hear:kaemmerei:true']) {
    const tap = page.locator(`[data-offer="${offer}"]`)
    await expect(tap).toBeInViewport({ ratio: 1 })
    await tap.click()
  }
  await expect.poll(async () => (await ada.player.look()).private.hand).toMatchObject({ heard: ['kaemmerei'] })
})

test('a seat that somebody opens with its Platzkarte is shown at the console until it is noted', async ({ visit }) => {
  const table = await openTable(server.base)
  const ada = await table.sit('Ada')
  const console = await visit({ at: table.links.facilitator })
  const need = console.locator('.needs li', { hasText: 'Ada' })
  await expect(console.locator('.person')).toHaveCount(1)
  await expect(need.locator('[data-noted]')).toHaveCount(0)
  const anyone = visitor(server.base)
  await anyone.call('POST', `/api/join/${table.code}/return`, { platzkarte: ada.platzkarte })
  await need.locator('[data-noted]').click()
  await expect(console.locator('[data-noted]')).toHaveCount(0)
})

/** Counts how often a device would have stirred. */
async function countStirs(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const stirred = { times: 0 }
    Object.assign(window, { stirred })
    navigator.vibrate = () => {
      stirred.times += 1
      return true
    }
  })
}

function stirs(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { stirred: { times: number } }).stirred.times)
}
