/** Waits until what is to be rendered now is rendered, the elements inside elements too. */
export const afterRender = (): Promise<unknown> => new Promise(requestAnimationFrame)
