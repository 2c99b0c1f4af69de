/** Pages that the law asks for, from the operator's configuration and from how the file is built: plain, without a script. */
import { Router } from 'express'
import type { Language } from '../../shared/scenario/schema.ts'
import type { Service } from '../service.ts'
import { schemaOf } from '../store/schema.ts'
import { LEGAL } from '../texts/legal/languages.ts'
import { PAGES, type Page } from '../texts/legal/legal.ts'
import { fill } from '../texts/say.ts'
import { languageOf } from './problem.ts'

const STYLE = `:root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1.5rem}
h1{line-height:1.2}a{color:inherit}a:focus-visible{outline:3px solid;outline-offset:2px}dt{font-weight:600;margin-top:1rem}dd{margin:0}
p,dd{overflow-wrap:anywhere;white-space:pre-line}nav ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0}nav a{display:inline-block;padding:.25rem 0}`

export function legalRoutes({ config }: Service): Router {
  const router = Router()
  const schema = schemaOf()
  const values: Record<string, string> = { ...said(config.operator), days: String(config.keepDays) }

  router.get('/recht.css', (_, response) => {
    response.type('css').send(STYLE)
  })
  for (const page of PAGES) {
    router.get(`/${page}`, (request, response) => {
      response.type('html').send(written(page, languageOf(request)))
    })
  }

  function written(page: Page, language: Language): string {
    const { pages, unnamed, home } = LEGAL[language]
    const { title, sections } = pages[page]
    const all = sections.map((section) => {
      const paragraphs = section.paragraphs.filter(isKnown).map((text) => `<p>${safe(fill(text, values))}</p>`)
      return paragraphs.length === 0 ? '' : `<h2>${safe(section.title)}</h2>${paragraphs.join('')}`
    })
    const needed = config.operator === null && page !== 'gespeichert' ? `<p><strong>${safe(unnamed)}</strong></p>` : ''
    const list = page === 'gespeichert' ? tables(language) : ''
    const links = PAGES.map((one) => `<li><a href="/${one}?language=${language}">${safe(pages[one].title)}</a></li>`)
    return `<!doctype html><html lang="${language === 'en' ? 'en' : 'de'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(title)} – Platzwechsel</title>
<link rel="stylesheet" href="/recht.css"></head><body><main><h1>${safe(title)}</h1>${needed}${all.join('')}${list}</main>
<nav><ul><li><a href="/">${safe(home)}</a></li>${links.join('')}</ul></nav></body></html>`
  }

  function tables(language: Language): string {
    const { stored, columns } = LEGAL[language]
    const items = [...schema].map(
      ([name, names]) => `<dt>${name}</dt><dd>${safe(stored[name] ?? '')}</dd><dd>${columns}: ${names.join(', ')}</dd>`,
    )
    return `<dl>${items.join('')}</dl>`
  }

  /** What the operator has not said is not written with a gap. */
  function isKnown(text: string): boolean {
    return [...text.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => name in values)
  }

  return router
}

function said(operator: object | null): Record<string, string> {
  return Object.fromEntries(Object.entries(operator ?? {}))
}

function safe(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
