/** The picture of the town, read off the public view: the same view always gives the same picture. */
import type { PublicView } from '../../shared/engine/views.ts'
import type { Frame, FramePhase } from '../../shared/protocol/frame.ts'
import { rolesAreDown } from '../play/course.ts'
import type { Format, SceneName, ThemeName, TownPicture, Walk } from '../town/picture.ts'
import { offersOf, reachedIn, standsCarried, twiceOf } from './doors.ts'
import { potOf } from './money.ts'
import { cardsOf, newsOf } from './papers.ts'
import { actorsOf, threadsOf, weatherOf } from './people.ts'
import type { Sources } from './sources.ts'

/** The picture for one format and theme. Scenes of the evening have the light of the evening. */
export function pictureOf(sources: Sources, format: Format, theme: ThemeName): TownPicture {
  const { view, frame, town } = sources
  const phase = phaseOf(frame, view)
  const scene = sources.passing === 'money' ? 'news' : sceneOf(phase, format)
  const offers = offersOf(sources)
  const twice = twiceOf(sources)
  const reached = reachedIn(offers, twice)
  // While people talk, the page around the picture has the light of the evening too.
  const talk = view.pace === 'room' && phase?.look === 'table'
  const evening = scene === 'dusk' || scene === 'ending' || scene === 'year' || talk
  const peopled = scene === 'town' && !rolesAreDown(frame, view)
  return {
    scene,
    format,
    theme: evening && theme !== 'contrast' ? 'dusk' : theme,
    seed: town.maps.start.id,
    plan: standsCarried(sources) ? town.maps.carried : town.maps.start,
    theatre: { id: 'evening', order: town.evening.order, stages: town.evening.stages },
    families: {
      total: frame.families,
      way: Math.min(town.way, frame.families - reached),
      out: 0,
      labels: sources.words.families,
    },
    offers,
    twice,
    actors: peopled ? actorsOf(sources) : [],
    threads: peopled ? threadsOf(sources, phase?.look === 'table') : [],
    weather: peopled ? weatherOf(sources) : null,
    cards: scene === 'reveal' ? cardsOf(sources, phase?.choice ?? null) : [],
    // A phone has room for one of them.
    news: scene === 'news' && (sources.passing !== 'money' || format !== 'phone') ? newsOf(sources) : null,
    pot: sources.passing === 'money' ? potOf(sources) : null,
    evening: eveningOf(sources, scene),
  }
}

function phaseOf({ rounds }: Frame, view: PublicView): FramePhase | undefined {
  return rounds[view.round]?.[view.phase]
}

/** Cards lie on the wall while they are laid; in the hand they have their own place. */
function sceneOf(phase: FramePhase | undefined, format: Format): SceneName {
  const shows = phase?.shows ?? []
  if (shows.includes('opening')) return 'dusk'
  if (shows.includes('ending')) return 'ending'
  if (shows.includes('year')) return 'year'
  if (shows.includes('news')) return 'news'
  const laying = phase?.choice != null && format === 'projector' && !shows.includes('proposal')
  return shows.includes('choices') || laying ? 'reveal' : 'town'
}

/** In the silence it is the evening of the opening once more; only then it shows what has become of its doors. */
function eveningOf(sources: Sources, scene: SceneName): TownPicture['evening'] {
  const { town, s, passing } = sources
  const doors = town.evening.order.map((id) => {
    const key = `town.evening.doors.${id}`
    // What a lit door is called is told once the ending has lit it, and never before.
    const opened = s(`${key}.opened`)
    const lit = opened !== '' && passing !== 'silence'
    return { id, label: lit ? opened : s(`${key}.name`), note: lit ? [] : s(`${key}.note`).split('\n'), lit }
  })
  const labels = { woman: s('town.evening.woman'), home: s('town.evening.home'), distance: s('town.evening.distance') }
  return { doors, walk: scene === 'ending' && passing !== 'silence' ? walkOf(sources, doors) : 'ahead', labels }
}

/** As far as the ending tells: into the first lit door, home, or wherever the scenario has her stop. */
function walkOf({ view }: Sources, [first, second]: TownPicture['evening']['doors']): Walk {
  if (view.walk !== null) return view.walk
  if (first?.lit) return 'first'
  return second?.lit ? 'second' : 'home'
}
