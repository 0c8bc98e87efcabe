/**
 * Row numbers of what is written about clients begin here, those of sessions and papers lie below. The newest rows of
 * either are looked at by themselves, or the sessions of a year would push out what was noted when a client first came.
 */
export const clientRows = 1_000_000_000_000
