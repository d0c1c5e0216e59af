/** Rows and columns by which a key moves the focus from one cell of a grid to another. */
export const gridMoves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -999],
  End: [0, 999],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/** Row and column of the cell, marked `data-cell="row,column"`, that an event comes from. */
export const cellOfEvent = (event: Event): readonly [number, number] | undefined => {
  const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null
  const [row, column] = (cell?.dataset.cell ?? '').split(',').map(Number)
  return row === undefined || column === undefined ? undefined : [row, column]
}
