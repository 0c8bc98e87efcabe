/** Settings of the table that matter apart from the position; flat supine is `supine`, raised is `half-sitting`. */
export type SetupId = 'face-cradle' | 'head-down'
