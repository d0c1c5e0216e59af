import { harmlessBasis } from './harmless/basis.ts'
import { harmlessBeside } from './harmless/beside.ts'
import { harmlessCodes } from './harmless/codes.ts'
import { harmlessConditions } from './harmless/conditions.ts'
import { harmlessLimits } from './harmless/limits.ts'
import { harmlessMaterials } from './harmless/materials.ts'
import { nearMisses } from './harmless/near-miss.ts'
import { harmlessRest } from './harmless/rest.ts'
import { harmlessShapes } from './harmless/written-otherwise.ts'
import type { HarmlessClass } from './scene.ts'

/** All classes of harmless differences that are planted. */
export const harmlessClasses: readonly HarmlessClass[] = [
  ...harmlessRest,
  ...harmlessBasis,
  ...harmlessConditions,
  ...harmlessMaterials,
  ...harmlessLimits,
  ...harmlessShapes,
  ...harmlessCodes,
  ...harmlessBeside,
  ...nearMisses,
]
