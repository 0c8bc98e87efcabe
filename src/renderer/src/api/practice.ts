import { connect } from '../../../contract/connection.ts'

/** The one way from this window to the practice. Imported first, so that no port is missed. */
export const practice = connect(window)

/** Asks the practice; a failure comes back as a value. */
export const call = practice.call
