import { AppError } from '../appError.ts'
import { writeWhole } from '../files/writeWhole.ts'
import type { HandlersOf } from '../handlers.ts'
import { auditLines } from './lines.ts'
import { verifyAudit } from './verify.ts'

export const auditHandlers: HandlersOf<'audit'> = {
  'audit.lines': ({ db }, { before, limit }) => auditLines(db, before, limit),

  'audit.verify': ({ db, vault }) => verifyAudit(db, vault.auditMark),

  'audit.export': async ({ db, host }, { token }) => {
    const path = host.pathOf(token)
    if (path === undefined) throw new AppError('notFound', 'Choose again where to save it.')
    const rows = await db.selectFrom('audit').selectAll().orderBy('row').execute()
    // Ids, kinds, hashes and instants only: nothing that a spreadsheet could take for a formula.
    const lines = rows.map(({ row, id, at, kind, subject, hash }) =>
      [row, at, kind, subject, id, hash].join(','),
    )
    const text = ['number,at,kind,subject,id,sha256', ...lines, ''].join('\r\n')
    await writeWhole(path, Buffer.from(text, 'utf8'))
    return {}
  },
}
