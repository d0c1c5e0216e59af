import pack from '../package.json' with { type: 'json' }

/** The version of Duibiao. */
export const version: string = pack.version
