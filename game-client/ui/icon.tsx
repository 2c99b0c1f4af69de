/** The few line drawings of the screens; they are decoration, the words beside them say it all. */
import type { VNode } from 'preact'

const paths = {
  hourglass: 'M6 2h12M6 22h12M7 2v4l5 6 5-6V2M7 22v-4l5-6 5 6v4',
  lock: 'M6 11h12v10H6zM8.5 11V7a3.5 3.5 0 0 1 7 0v4',
  back: 'M15 5l-7 7 7 7',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  paper: 'M5 3h10l4 4v14H5zM14 3v5h5M8.5 12h7M8.5 16h7',
  talk: 'M4 4h16v12H9l-5 4z',
  sun: 'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6l1.4 1.4M17 17l1.4 1.4M5.6 18.4L7 17M17 7l1.4-1.4M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
} as const

export function Icon({ name }: { readonly name: keyof typeof paths }): VNode {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  )
}
