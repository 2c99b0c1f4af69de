/** Paints a report as one page that needs nothing else: pictures, and beside each its numbers as a table. */
import { isNumber } from './columns.ts'
import type { Document, Part } from './document.ts'
import { STYLE } from './style.ts'
import { barsPicture, escaped, spansPicture, stackPicture, stripsPicture } from './svg.ts'

/** The whole page. `numbers` names the tables behind the pictures, `contents` the list of sections. */
export function pageOf(
  { title, setup, caution, sections }: Document,
  language: string,
  { numbers, contents }: { readonly numbers: string; readonly contents: string },
): string {
  const links = sections.map(({ id, title: name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`)
  const bodies = sections.map(
    (section) =>
      `<section id="${section.id}" aria-labelledby="${section.id}-h"><h2 id="${section.id}-h">${escaped(section.title)}</h2>` +
      `<p>${escaped(section.lead)}</p><div class="${section.parts.every(({ kind }) => kind === 'strips') ? 'pairs' : 'parts'}">` +
      `${section.parts.map((part) => `<div>${painted(part, numbers)}</div>`).join('')}</div></section>`,
  )
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body>`,
    `<header><h1>${escaped(title)}</h1><p>${escaped(setup)}<br>${escaped(caution)}</p></header>`,
    `<nav aria-label="${escaped(contents)}"><ul>${links.join('')}</ul></nav>`,
    `<main>${bodies.join('\n')}</main></body></html>\n`,
  ].join('\n')
}

function painted(part: Part, numbers: string): string {
  switch (part.kind) {
    case 'note':
      return `<p>${escaped(part.text)}</p>`
    case 'list':
      return `<ol class="found">${part.items
        .map(
          ({ mark, weight, text }) =>
            `<li><b class="w${weight}">${escaped(mark)}</b><span>${escaped(text)}</span></li>`,
        )
        .join('')}</ol>`
    case 'table':
      return part.heads.length > MANY
        ? folded(part.caption, scrolled(part.caption, tableOf(part.heads, part.rows)))
        : `${headed(part.caption)}${scrolled(part.caption, tableOf(part.heads, part.rows))}`
    case 'bars':
      return figure(
        part.caption,
        barsPicture(part),
        numbers,
        part.heads,
        part.rows.map(({ label, value, more }) => [label, part.format(value), ...more]),
      )
    case 'spans':
      return figure(
        part.caption,
        spansPicture(part),
        numbers,
        part.heads,
        part.rows.map(({ label, less, more }) => [label, part.format(less), part.format(more)]),
      )
    case 'stack':
      return figure(
        part.caption,
        stackPicture(part),
        numbers,
        [part.head, ...part.names],
        part.rows.map(({ label, parts }) => [label, ...parts.map(String)]),
      )
    case 'strips': {
      const { names, heads, rows, format } = part
      const all = rows.map((row) => [
        row.label,
        ...[row.low, row.quarter, row.middle, row.threeQuarters, row.high, row.reference].map(format),
      ])
      return figure(part.caption, stripsPicture(part), numbers, [names.row, ...heads, names.reference], all)
    }
  }
}

function figure(
  caption: string,
  picture: string,
  numbers: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const table = scrolled(caption === '' ? numbers : caption, tableOf(heads, rows))
  return (
    `${headed(caption)}<figure><div class="wide" tabindex="0" role="group" aria-label="${escaped(caption)}">${picture}</div></figure>` +
    folded(numbers, table)
  )
}

/** Tables with more columns than this are there for who wants them. */
const MANY = 10

function folded(summary: string, inner: string): string {
  return `<details><summary>${escaped(summary)}</summary>${inner}</details>`
}

function headed(caption: string): string {
  return caption === '' ? '' : `<h3>${escaped(caption)}</h3>`
}

/** What is wider than a screen can be scrolled by keyboard too. */
function scrolled(name: string, table: string): string {
  return `<div class="wide" tabindex="0" role="group" aria-label="${escaped(name)}">${table}</div>`
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const numeric = heads.map((_, i) => i > 0 && rows.every((row) => isNumber(row[i] ?? '')))
  const kind = (i: number) => (numeric[i] ? ' class="n"' : '')
  const head = heads.map((cell, i) => `<th scope="col"${kind(i)}>${escaped(cell)}</th>`).join('')
  const body = rows.map((row) => {
    const [first = '', ...others] = row
    const cells = others.map((cell, i) => `<td${kind(i + 1)}>${escaped(cell)}</td>`)
    return `<tr><th scope="row">${escaped(first)}</th>${cells.join('')}</tr>`
  })
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}
