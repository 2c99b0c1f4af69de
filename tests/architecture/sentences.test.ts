/** Planted sentences for people are caught in code; what developers and machines read passes. */
import { describe, expect, test } from 'vitest'
import { caught } from './plant.ts'
import { strayWords } from './sentences.ts'

describe('sentences', () => {
  test.each([
    `const a = 'Bitte warten Sie einen Moment'`,
    `const a = 'Not found'`,
    `const a = 'Zurück'`,
    `const a = 'Weiter…'`,
    'const a = `Noch ${n} Minuten bis zum Ende`',
    `const a = 'Sie haben ' + n + ' Karten'`,
    `response.json({ message: 'This table is closed.' })`,
    `throw new ServerError(404, 'No such table here')`,
    'const a = <p>Weiter</p>',
    'const a = <p>{open ? "Zu" : t("open")}</p>',
    'const a = <button aria-label="Weiter">›</button>',
    'const a = <input placeholder={`Code`} />',
    `node.textContent = 'ok'`,
  ])('%s', (code) => {
    for (const file of [
      'game-client/play/a.tsx',
      'game-server/http/a.tsx',
      'scenarios/bench/a.tsx',
      'shared/debrief/a.tsx',
    ])
      expect(caught(strayWords, { [file]: `\n${code}` })).not.toEqual([])
  })

  test.each([
    `throw new Error('this can never happen here')`,
    `throw new Fenced('a table has another owner')`,
    `reject(new Error('the disk did not answer'))`,
    `log.warn({ table }, 'the table could not be opened again')`,
    `this.log.error('nothing was written to disk')`,
    `import { a } from './some where else.ts'`,
    `type A = 'one of these words'`,
    `const a = <p class="card open wide" style="color: red">{t('play.next')} · {n}</p>`,
    `const a = <Field label="name" />`,
    `const a = <input type="text" name="code" autocomplete="off" />`,
    `const rows = db.prepare('select name from seats where table = ?')`,
    'const rows = sql`the rows of a table`',
    `const policy = "default-src 'self'; img-src 'self' data: blob:"`,
    `headers.set('cache-control', 'no-store, no-cache, must-revalidate')`,
    `allow('GET, POST, DELETE')`,
    `document.querySelector('main section button')`,
    `const header = \`Bearer \${token}\``,
    `if (code === 'Enter key pressed') stop()`,
    `const keys = { 'Seat of the mayor': 1 }`,
    `addEventListener('visibilitychange', wake)`,
  ])('passes: %s', (code) => {
    expect(
      caught(strayWords, {
        'game-client/play/a.tsx': code.replace(/^const rows.*prepare.*/, ''),
        'game-server/a.tsx': code,
      }),
    ).toEqual([])
  })

  test('texts/, tests and what documents a schema may speak', () => {
    const files = {
      'game-client/texts/de.ts': `export const de = { wait: 'Bitte warten Sie.' }`,
      'tests/server/a.test.ts': `test('a table opens again', run)`,
      'shared/scenario/schema.ts': `const id = z.string().meta({ description: 'What an author calls it.' })`,
    }
    expect(caught(strayWords, files)).toEqual([])
  })

  test('a page and a style', () => {
    const files = {
      'game-client/index.html':
        '<title>Platzwechsel</title>\n<p>Wird geladen</p><!-- no words here -->\n<noscript>Bitte JavaScript einschalten.</noscript>',
      'game-client/theme/a.css': `/* the words */\n.new::after { content: 'neu' }\n.next::after { content: '›' }`,
    }
    expect(caught(strayWords, files)).toEqual([
      'game-client/index.html:2 says “Wird geladen”',
      'game-client/theme/a.css:2 says “neu”',
    ])
  })
})
