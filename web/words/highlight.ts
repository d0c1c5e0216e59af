import { html, type TemplateResult } from 'lit'
import { markText, type Range } from './text-marks.ts'

/** A text with what was found in it marked. */
export const highlight = (text: string, marks: readonly Range[]): readonly (string | TemplateResult)[] =>
  markText(text, marks).map(({ text: run, isMarked }) => (isMarked ? html`<mark>${run}</mark>` : run))
