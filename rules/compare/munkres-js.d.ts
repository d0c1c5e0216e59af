declare module 'munkres-js' {
  /** Pairs rows and columns of a cost matrix so that the sum of their costs is least. */
  export default function munkres(costs: number[][]): [row: number, column: number][]
}
