/** The little Markdown of scenario texts becomes elements, and nothing in it can become markup. */
import { isValidElement } from 'preact'
import { expect, test } from 'vitest'
import { clearStores, german, scenarioTexts } from '../../game-client/net/stores.ts'
import { Markdown } from '../../game-client/ui/markdown.tsx'
import { s } from '../../game-client/ui/words.ts'

test('paragraphs, lists, strong and emphasised words', () => {
  expect(drawn('One **two**\nthree.\n\n- a\n- *b*')).toBe(
    '<div><p>One <strong>two</strong> three.</p><ul><li>a</li><li><em>b</em></li></ul></div>',
  )
})

test('what looks like markup stays text', () => {
  expect(drawn('<img src=x onerror=alert(1)>')).toBe('<div><p>&lt;img src=x onerror=alert(1)&gt;</p></div>')
})

test.each(['2 * 3 * 4', 'a_b_c', '**', '* *'])('"%s" holds no emphasis', (text) => {
  expect(drawn(text)).not.toMatch(/strong|em>/)
})

test('a German text on a page in another language says that it is German', () => {
  scenarioTexts.value = { opening: 'Es kostet 5 €.', title: 'A town' }
  german.value = ['opening']
  expect(Markdown({ text: s('opening') })?.props).toMatchObject({ lang: 'de' })
  expect(Markdown({ text: s('title') })?.props).toMatchObject({ lang: undefined })
  clearStores()
  expect(Markdown({ text: 'Es kostet 5\u00a0€.' })?.props).toMatchObject({ lang: undefined })
})

test('no line can begin with a dash, or with the million of a sum', () => {
  scenarioTexts.value = { ending: 'It moves – a little. It costs 3 million.' }
  expect(s('ending')).toBe('It moves\u00a0– a little. It costs 3\u00a0million.')
  clearStores()
})

test('an empty text draws nothing', () => {
  expect(Markdown({ text: ' \n ' })).toBeNull()
})

function drawn(text: string): string {
  return html(Markdown({ text }))
}

function html(node: unknown): string {
  if (Array.isArray(node)) return node.map(html).join('')
  if (typeof node === 'string') return node.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  if (!isValidElement(node)) return ''
  const inner = html((node.props as { children?: unknown }).children)
  return typeof node.type === 'string' ? `<${node.type}>${inner}</${node.type}>` : inner
}
