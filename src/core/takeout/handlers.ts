import { sql } from 'kysely'
import { AppError } from '../appError.ts'
import { noteAudit } from '../audit/store.ts'
import type { Context } from '../context.ts'
import type { Table } from '../db/owners.ts'
import type { HandlersOf } from '../handlers.ts'
import { checkPassphrase } from '../vault/passphrase.ts'
import { isEmpty } from './isEmpty.ts'

/** zip and its readers load when data really goes out or comes in. */
export const takeoutHandlers: HandlersOf<'takeout'> = {
  'takeout.state': async ({ db }) => {
    const count = async (table: Table): Promise<number> => {
      const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.table(table)}`.execute(db)
      return rows[0]?.n ?? 0
    }
    return {
      clients: await count('clients'),
      sessions: await count('sessions'),
      sheets: await count('handouts'),
      files: await count('attachments'),
      empty: await isEmpty(db),
    }
  },

  'takeout.start': async (context, { token, password }) => {
    try {
      if (password !== null) checkPassphrase(password, 'password')
      const path = context.host.pathOf(token)
      if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
      // The job outlives the call, which wipes what it was handed.
      const kept = password === null ? null : Buffer.from(password)
      const job = context.jobs.start(async (progress) => {
        try {
          const { takeOut } = await import('./takeOut.ts')
          await takeOut(context, path, kept, progress)
          await noteAudit(context, { kind: 'takeout.start' })
        } finally {
          kept?.fill(0)
        }
      })
      return { job }
    } finally {
      password?.fill(0)
    }
  },

  'takeout.look': async (context, { token }) => {
    const path = context.host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose the file again.')
    const { isSealed } = await import('./source.ts')
    const sealed = await isSealed(path)
    const file = context.newId()
    context.inbox.set(file, path)
    return { file, sealed }
  },

  'takeout.open': async (context, { file, password }) => {
    try {
      const { openArchive } = await import('./archive.ts')
      const { manifest, close } = await openArchive(chosen(context, file), password)
      await close()
      const { madeAt, practiceName, clients, sessions } = manifest
      return { madeAt, practiceName, clients, sessions }
    } finally {
      password?.fill(0)
    }
  },

  'takeout.import': async (context, { file, password }) => {
    try {
      const path = chosen(context, file)
      if (!(await isEmpty(context.db))) {
        throw new AppError('conflict', 'There are clients in this practice already.')
      }
      const kept = password === null ? null : Buffer.from(password)
      const job = context.jobs.start(async (progress) => {
        try {
          const { bringIn } = await import('./bringIn.ts')
          await bringIn(context, path, kept, progress)
          context.inbox.delete(file)
        } finally {
          kept?.fill(0)
        }
      })
      return { job }
    } finally {
      password?.fill(0)
    }
  },
}

function chosen({ inbox }: Context, file: string): string {
  const path = inbox.get(file)
  if (path === undefined) throw new AppError('notFound', 'Choose the file again.')
  return path
}
