/** Name of the window message that brings the port into the page. */
export const portMessage = 'effleurage:port'

/** Channel of the host calls, from preload to main. */
export const hostChannel = 'effleurage:host'
