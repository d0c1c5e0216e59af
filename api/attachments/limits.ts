/** Bytes of one attachment at most: a scanned document of some pages, and one batch of D1. */
export const mostAttachmentBytes = 5 << 20
/** Attachments of one finding at most, those that were removed not counted. */
export const mostAttachments = 20
/** Characters of an attachment's name at most. */
export const longestName = 120
