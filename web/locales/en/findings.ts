/** The findings. */
export const findings = {}
