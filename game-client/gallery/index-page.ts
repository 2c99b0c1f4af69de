/** The list of pictures: one page that needs nothing but the pictures beside it. */
import type { Shot } from './plan.ts'
import { fileOf } from './plan.ts'
import { list } from './texts/words.ts'

/** The page that lists these shots, by scenario, view and phase. */
export function indexPage(shots: readonly Shot[]): string {
  const views = Map.groupBy(shots, ({ scenario, view }) => `${scenario} · ${view}`)
  const sections = [...views].map(
    ([name, of]) => `<section id="${slug(name)}"><h2>${name}</h2><div>${of.map(figure).join('')}</div></section>`,
  )
  const links = [...views.keys()].map((name) => `<li><a href="#${slug(name)}">${name}</a></li>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${list.title}</title>
<style>${STYLE}</style>
<h1>${list.title}</h1>
<p>${list.lead(shots.length)}</p>
<p><label>${list.filter} <input id="filter" type="search"></label></p>
<ul>${links.join('')}</ul>
${sections.join('\n')}
<script>${SCRIPT}</script>
</html>
`
}

function figure(shot: Shot): string {
  const { phase, size, theme, language } = shot
  const file = fileOf(shot)
  const caption = [phase, size, theme, language].join(' · ')
  return `<figure class="${size}" data-file="${file}"><a href="${file}"><img loading="lazy" src="${file}" alt="${caption}"></a><figcaption>${caption}</figcaption></figure>`
}

function slug(name: string): string {
  return name.replaceAll(/[^a-z0-9]+/g, '-')
}

const STYLE = `
body { margin: 24px; background: #efe8d8; color: #25221b; font: 16px/1.4 system-ui, sans-serif }
section div { display: flex; flex-wrap: wrap; gap: 20px; align-items: start }
figure { margin: 0 }
figure[hidden] { display: none }
img { display: block; border: 1px solid #8c8068; background: #fff }
.phone img { width: 240px } .laptop img { width: 480px } .wall img { width: 640px }
ul { columns: 260px; padding: 0; list-style: none }
a { color: #0b5a61 }
`

const SCRIPT = `
const figures = [...document.querySelectorAll('figure')]
document.getElementById('filter').addEventListener('input', ({ target }) => {
  const wanted = target.value.toLowerCase().split(' ')
  for (const figure of figures) figure.hidden = !wanted.every((word) => figure.dataset.file.includes(word))
})
`
