import type { HandlersOf } from '../handlers.ts'

export const jobHandlers: HandlersOf<'jobs'> = {
  'jobs.cancel': ({ jobs }, { job }) => {
    jobs.cancel(job)
    return {}
  },
}
