/** Phaser, built from the parts that the town draws with: its own bundle brings along all that games may need. */
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const manifest = createRequire(import.meta.url).resolve('phaser/package.json')
const source = join(dirname(manifest), 'src')
/** Phaser asks for it as CommonJS does, and must not be handed a namespace. */
const emitter = createRequire(manifest).resolve('eventemitter3')
const lean = '\0lean-phaser'

/** Whoever is named here registers itself with Phaser: what a scene has, and what it can make. */
const registering = [
  'events/EventEmitter',
  'scene/ScenePlugin',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/container/ContainerCreator',
  'gameobjects/graphics/GraphicsCreator',
  'gameobjects/image/ImageFactory',
]

/** What the renderer knows by name and makes only where it is used; nothing of the town uses it. */
const never = [
  /^filters\//,
  /^renderer\/webgl\/renderNodes\/filters\//,
  /^renderer\/webgl\/renderNodes\/.*(PointLight|TilemapGPULayer|SpriteGPULayer)\.js$/,
]

/**
 * Stands in for the package `phaser`, with the names that the town uses and no others. What is left out and reached
 * after all throws `left-out`.
 */
export function leanPhaser(): Plugin {
  return {
    name: 'lean-phaser',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? lean : id === 'eventemitter3' ? emitter : null),
    load(id) {
      if (id === lean) return entry()
      if (!id.startsWith(source) || !never.some((part) => part.test(id.slice(source.length + 1)))) return null
      return `module.exports = function () { throw new Error('left-out') }`
    },
    // Phaser's own builder sets these words; unset, each of them would count as true.
    transform(code, id) {
      if (!id.startsWith(source)) return null
      return code
        .replaceAll(/typeof (?:WEBGL_RENDERER|CANVAS_RENDERER)\b/g, 'true')
        .replaceAll(/typeof (?:WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g, 'false')
    },
  }
}

/** The renderer comes first: its parts ask for each other in a circle, which is whole only when it begins there. */
function entry(): string {
  const from = (part: string) => JSON.stringify(join(source, `${part}.js`))
  return `
    import Renderer from ${from('renderer/index')}
    import Game from ${from('core/Game')}
    import coreEvents from ${from('core/events/index')}
    import constants from ${from('const')}
    import scaleModes from ${from('scale/const/SCALE_MODE_CONST')}
    ${registering.map((part) => `import ${from(part)}`).join('\n')}
    export const { AUTO, CANVAS } = constants
    export const Core = { Events: coreEvents }
    export const Scale = { NONE: scaleModes.NONE }
    export { Game, Renderer }
  `
}
