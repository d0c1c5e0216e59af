/** From this score a guide is linked: the share of wrong links above it is held below 2%. */
export const linkedFrom = 0.9
/** From this score a guide is undecided rather than unlisted. */
export const undecidedFrom = 0.6
/** Names against an active item hold its score below undecided; an ended one may live on under another name. */
export const otherNameLimit = 0.55
