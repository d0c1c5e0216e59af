import { basisErrors } from './errors/basis.ts'
import { boundErrors } from './errors/bound.ts'
import { catchAllErrors } from './errors/catch-all.ts'
import { channelErrors } from './errors/channels.ts'
import { conditionErrors } from './errors/conditions.ts'
import { contactErrors } from './errors/contact.ts'
import { contradictionErrors } from './errors/contradictions.ts'
import { handlingErrors } from './errors/handling.ts'
import { hiddenMaterialErrors } from './errors/hidden-material.ts'
import { identityErrors } from './errors/identity.ts'
import { limitErrors } from './errors/limits.ts'
import { materialNameErrors } from './errors/material-names.ts'
import { materialErrors } from './errors/materials.ts'
import { outcomeErrors } from './errors/outcome.ts'
import { outlierErrors } from './errors/outliers.ts'
import { presenceErrors } from './errors/presence.ts'
import { structureErrors } from './errors/structure.ts'
import { textErrors } from './errors/text.ts'
import type { ErrorKind } from './scene.ts'

/** All kinds of error that are planted. */
export const errorKinds: readonly ErrorKind[] = [
  ...presenceErrors,
  ...identityErrors,
  ...basisErrors,
  ...conditionErrors,
  ...materialErrors,
  ...hiddenMaterialErrors,
  ...outcomeErrors,
  ...limitErrors,
  ...handlingErrors,
  ...contactErrors,
  ...contradictionErrors,
  ...textErrors,
  ...outlierErrors,
  ...channelErrors,
  ...structureErrors,
  ...boundErrors,
  ...materialNameErrors,
  ...catchAllErrors,
]
