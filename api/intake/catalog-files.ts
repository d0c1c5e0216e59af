/** The document of the directory in a catalog folder. */
export const directoryFile = 'standard.json'
/** The document of the agencies. */
export const agencyFile = 'agencies.json'
/** The document of what the government holds: the catalogues of e-certificates and shared data. */
export const holdingsFile = 'holdings.json'
