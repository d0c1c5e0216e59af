import { pick } from '../../../../fixtures/random.ts'
import type { ElementName, Material } from '../../../../rules/catalog.ts'
import { changing, indexesOf } from '../edit.ts'
import type { ErrorKind, Scene } from '../scene.ts'

/** One index of the materials that fit, or nothing. */
export const oneOf = (
  { random, guide }: Scene,
  fits: (material: Material) => boolean,
): number | undefined => {
  const at = indexesOf(guide.materials, fits)
  return at.length === 0 ? undefined : pick(random, at)
}

/** A kind of error at one material. */
export const at = (
  name: string,
  fits: (material: Material) => boolean,
  change: (material: Material, scene: Scene) => Material,
  also?: readonly ElementName[],
): ErrorKind =>
  changing(
    name,
    'materials',
    (scene) => {
      const index = oneOf(scene, fits)
      const { materials = [] } = scene.guide
      const material = index === undefined ? undefined : materials[index]
      if (index === undefined || !material) return undefined
      return {
        materials: materials.map((other, place) => (place === index ? change(material, scene) : other)),
      }
    },
    also,
  )
