import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { attachPdf, pdfBytes } from './attachments.ts'
import type { TestPractice } from './practice.ts'
import { signature } from './signature.ts'

/** `word` in every field of intake, consent and documents that takes free text, and inside a PDF. */
export async function writePapers(practice: TestPractice, clientId: string, word: string): Promise<void> {
  await practice.call('intakes.editOwnSections', {
    basedOn: 0,
    sections: [{ title: word, questions: [word] }],
  })
  const { id, revision } = await practice.call('intakes.begin', { clientId, kind: 'full' })
  const condition = { condition: 'epilepsy', now: 'current', side: null } as const
  const saved = await practice.call('intakes.save', {
    id,
    revision,
    answers: {
      texts: { 'reason.what': `${word} `.repeat(900) },
      conditions: [{ ...condition, since: word, treated: word, clearedBy: word }],
      pains: [],
    },
  })
  const { proposals } = await practice.call('intakes.review', { id })
  const take = proposals.map(({ fields }) => fields)
  await practice.call('intakes.confirm', { id, revision: saved.revision, take })
  await practice.call('agreements.editText', { subject: 'treatment', basedOn: 1, title: word, body: word })
  const { all } = await practice.call('agreements.sign', {
    clientId,
    texts: [{ subject: 'treatment', version: 2 }],
    signedBy: word,
    signature: { kind: 'drawn', strokes: signature },
  })
  const [signed] = all
  if (signed === undefined) throw new Error('nothing was signed')
  await practice.call('agreements.open', { id: signed.id })
  await practice.call('agreements.withdraw', {
    id: signed.id,
    revision: signed.revision,
    on: practice.clock.today(),
    note: word,
  })
  const { id: attachment } = await attachPdf(practice, clientId, word, pdfBytes(600_000, word))
  await practice.call('attachments.open', { id: attachment })
  // What was chosen is the person's own file, and lies where it lay.
  rmSync(join(practice.host.outFolder, 'letter.pdf'))
}
