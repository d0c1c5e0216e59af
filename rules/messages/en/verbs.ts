/** Texts of the rules that are made by one function for several elements, in English. `name`: the element, as "materials". */

/** One agency against nearly all, where the standard says nothing. */
export const outlierText = (name: string) => ({
  title: `Unlike all others: ${name}`,
  why: `The standard says nothing of ${name}, and nearly all agencies publish the same; the one that differs has mostly erred.`,
  repair: 'Check what is published; where a local rule asks for it, name the rule.',
  bad: `20 agencies publish the same ${name}, one another`,
  good: `All agencies publish the same ${name}`,
  harmless: ['fewer than 8 agencies publish it', 'agencies differ anyway', 'other words of the same meaning'],
  messages: {
    outlier: `{published} agencies publish ${name}, {agreeing} of them the same; this guide differs.`,
  },
})

/** Most agencies agree on a value that is not the standard's. */
export const standardSuspectText = (name: string) => ({
  title: `The standard may be wrong: ${name}`,
  why: 'Most agencies agree against the standard, so the fault may be its own; the province decides before cities change anything.',
  repair: 'Check the standard; revise it, or have the agencies follow it.',
  bad: `The standard’s ${name} differ from what 60% of the agencies agree on`,
  good: `The standard’s ${name} are what agencies do`,
  harmless: [
    'fewer than 8 agencies publish it',
    'agencies differ among themselves',
    'many copies of one source',
  ],
  messages: {
    suspect: `{published} agencies publish ${name}, and {agreeing} of them agree against the standard.`,
    suspectOf: `{published} agencies publish ${name}, {agreeing} of them “{majority}”; the standard says “{standard}”.`,
  },
})

/** Another channel says other than the portal. */
export const channelDiffersText = (name: string) => ({
  title: `Channels differ: ${name}`,
  why: 'One guide says different things on different channels, and applicants cannot tell which holds.',
  repair: 'Publish the approved content on all channels from one source.',
  bad: `An app’s ${name} differ from the portal’s`,
  good: `All channels have the same ${name}`,
  harmless: ['other words of the same meaning', 'a channel that leaves it out', 'different handling items'],
  messages: {
    differs: `{channel} publishes other ${name} than the portal.`,
  },
})
