const kept = 'duibiao.advance'

/** Whether the next finding is shown after something was done to one; kept in this browser. */
export const doesAdvance = (): boolean => localStorage.getItem(kept) !== 'off'

/** Lets the next finding be shown after something was done to one, or the same one stay. */
export const switchAdvancing = (on: boolean): void => {
  if (on) localStorage.removeItem(kept)
  else localStorage.setItem(kept, 'off')
}
