/**
 * The frames in which prose asks for papers: who does what with them. Each begins with what it reads, P being the papers.
 */
import { isAskedByDeed } from './ask-by-deed.ts'
import { type Frame, fits, type Surroundings } from './ask-frame.ts'
import { handingIn } from './ask-frames-of-handing.ts'
import { needed } from './ask-frames-of-need.ts'
import { proving } from './ask-frames-of-proof.ts'

const frames: readonly Frame[] = [...handingIn, ...needed, ...proving]

/** Whether papers with such surroundings are asked for. */
export const isAsked = (around: Surroundings): boolean =>
  frames.some((frame) => fits(around, frame)) || isAskedByDeed(around)

/** Whether such surroundings say that somebody is to hand papers in. */
export const isHandedIn = (around: Surroundings): boolean => handingIn.some((frame) => fits(around, frame))
