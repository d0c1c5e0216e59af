import { updateWhenLocaleChanges } from '@lit/localize'
import { type CSSResultGroup, LitElement } from 'lit'
import { base } from '../styles/base.ts'

/** What every element of the app extends: it renders again when the language changes, over the base styles. */
export class LocalizedElement extends LitElement {
  static override styles: CSSResultGroup = base

  constructor() {
    super()
    updateWhenLocaleChanges(this)
  }
}
