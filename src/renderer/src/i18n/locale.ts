/** How dates, times and numbers are written in this window. */
export const locale = 'en-GB'
