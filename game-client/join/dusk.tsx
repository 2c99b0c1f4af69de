/** The picture behind the first screen: somebody's way past two closed doors, and a light at home. Only to be looked at. */
import type { VNode } from 'preact'
import { blueHour, coat } from '../town/palette/evening.ts'
import { HEIGHT, hills, type Slab, WIDTH } from './estate.ts'

const { sky, hills: grounds, faces, wall, wallSide, opening, card, lit, night } = blueHour

export function Dusk(): VNode {
  return (
    <svg
      class="dusk-picture"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <linearGradient id="dusk-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color={sky[1]} stop-opacity="0" />
          <stop offset="0.5" stop-color={sky[2]} />
          <stop offset="0.86" stop-color={sky[3]} />
          <stop offset="1" stop-color={sky[4]} />
        </linearGradient>
        <radialGradient id="dusk-glow">
          <stop offset="0" stop-color={lit[0]} stop-opacity="0.75" />
          <stop offset="0.25" stop-color={lit[0]} stop-opacity="0.28" />
          <stop offset="1" stop-color={lit[0]} stop-opacity="0" />
        </radialGradient>
      </defs>
      <rect width={WIDTH} height="150" fill="url(#dusk-sky)" />
      {hills.map(({ edge, slabs }, at) => (
        <g key={at}>
          <path d={edge} fill={grounds[at + (at === 3 ? 1 : 0)]} />
          <path d={edge} fill="none" stroke={card} stroke-opacity="0.14" />
          {slabs.map((slab) => (
            <Block key={slab.face} slab={slab} at={at} />
          ))}
        </g>
      ))}
      <Home />
      <path class="way" stroke={card} d="M-10 305Q120 292 250 286T470 274" />
      <path class="way" stroke={card} d="M560 274Q720 286 880 256" />
      <path class="way" stroke={card} d="M960 250Q1130 246 1206 196" />
      <Lamp x={356} y={282} />
      <Lamp x={742} y={280} />
      <Lamp x={1066} y={248} />
      <Hall />
      <Club />
      <Walker />
    </svg>
  )
}

function Block({ slab, at }: { readonly slab: Slab; readonly at: number }): VNode {
  const face = faces[at] ?? wall
  return (
    <>
      <path d={slab.face} fill={face} />
      <path d={slab.unlit} fill={opening} opacity="0.34" />
      <path d={slab.lit} fill={lit[at % 2]} opacity="0.92" />
      <path d={slab.side} fill={face} />
      <path d={slab.side} fill={night} opacity="0.34" />
      <path d={slab.roof} fill={card} opacity="0.42" />
    </>
  )
}

function Lamp({ x, y }: { readonly x: number; readonly y: number }): VNode {
  return (
    <>
      <ellipse cx={x} cy={y} rx="34" ry="7" fill="url(#dusk-glow)" />
      <path d={`M${x} ${y}v-38`} stroke={night} stroke-width="1.6" />
      <circle cx={x} cy={y - 39} r="16" fill="url(#dusk-glow)" />
      <circle cx={x} cy={y - 39} r="2.2" fill={lit[2]} />
    </>
  )
}

/** Where the way ends: one door, and light behind it. */
function Home(): VNode {
  return (
    <>
      <path d="M1176 146h74v46h-74z" fill={faces[3]} />
      <path d="M1250 146l10-5v46l-10 5z" fill={wallSide} />
      <path d="M1176 146l10-5h74l-10 5z" fill={card} opacity="0.42" />
      <path d="M1182 152h7v6h-7zM1215 152h7v6h-7zM1237 163h7v6h-7zM1193 163h7v6h-7z" fill={lit[1]} />
      <path d="M1193 152h7v6h-7zM1226 152h7v6h-7zM1182 163h7v6h-7zM1226 163h7v6h-7z" fill={opening} opacity="0.5" />
      <circle cx="1210" cy="184" r="26" fill="url(#dusk-glow)" />
      <path d="M1206 178h8v14h-8z" fill={lit[2]} />
    </>
  )
}

function Hall(): VNode {
  return (
    <>
      <path d="M452 218v-14l24 -12v12l24-12v12l24-12v12l24-12v26z" fill={opening} />
      <path d="M448 216h118v54h-118z" fill={wall} />
      <path d="M566 216l12-6v54l-12 6z" fill={wallSide} />
      <path d="M448 216h118v16h-118z" fill={wallSide} />
      <path d="M456 242h12v16h-12zM546 242h12v16h-12zM482 244h50v26h-50z" fill={opening} />
      <Note x={484} y={238} />
    </>
  )
}

function Club(): VNode {
  return (
    <>
      <path d="M862 212l12-8h104l-12 8z" fill={card} opacity="0.4" />
      <path d="M868 212h94v40h-94z" fill={wall} />
      <path d="M966 212l12-8v42l-12 6z" fill={wallSide} />
      <path d="M862 212h104v14h-104z" fill={wallSide} />
      <path d="M874 230h9v13h-9zM888 230h9v13h-9zM938 230h9v13h-9zM906 230h26v22h-26z" fill={opening} />
      <Note x={896} y={228} />
    </>
  )
}

/** On both doors hangs a sheet of paper. Nobody needs to read it to know what it says. */
function Note({ x, y }: { readonly x: number; readonly y: number }): VNode {
  return (
    <g transform={`rotate(-2 ${x} ${y})`}>
      <path d={`M${x} ${y}h46v17h-46z`} fill={blueHour.note} />
      <path d={`M${x + 7} ${y + 6}h32M${x + 7} ${y + 11}h24`} stroke={blueHour.noteInk} stroke-width="2" />
      <circle cx={x + 23} cy={y + 1} r="1.6" fill={blueHour.pin} />
    </g>
  )
}

function Walker(): VNode {
  return (
    <g transform="translate(228 236)">
      <ellipse cx="22" cy="50" rx="52" ry="10" fill="url(#dusk-glow)" />
      <path d="M9 34L4 50h-4M14 34l5 16h4" fill="none" stroke={coat.leg} stroke-width="3.4" stroke-linecap="round" />
      <path d="M8 10q4-3 8 0l5 27q-9 3-19 0z" fill={coat.card} />
      <path d="M8 10q-2 12-6 27l6 1q-1-16 3-28z" fill={coat.shade} />
      <path d="M15 14q6 9 14 9" fill="none" stroke={coat.card} stroke-width="4" stroke-linecap="round" />
      <circle cx="12.6" cy="4.6" r="4.8" fill={coat.shade} />
      <path d="M7.4 6q-2-8 5-8t6 5q-6-1-7 5z" fill={coat.hair} />
      <circle cx="7" cy="-1" r="2.6" fill={coat.hair} />
      <path d="M29 22l5 9" stroke={coat.card} stroke-width="1.6" />
      <path d="M33 31h24q-1 13-12 13t-12-13z" fill={coat.pram} />
      <path d="M45 31v-13q11 2 12 13z" fill={coat.card} />
      <circle cx="37" cy="47" r="4" fill="none" stroke={coat.card} stroke-width="1.8" />
      <circle cx="53" cy="47" r="4" fill="none" stroke={coat.card} stroke-width="1.8" />
    </g>
  )
}
