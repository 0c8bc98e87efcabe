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
  await practice.call('agreements.editText', { subject: 'treatment', basedOn: 1, title: word, body: word })
  await writePapersOf(practice, clientId, word, 2)
}

type Call = TestPractice['call']

/** The same where it is the client's own; the consent in the words of that version, which stay the practice's. */
export async function writePapersOf(
  practice: TestPractice,
  clientId: string,
  word: string,
  version = 1,
): Promise<void> {
  const { call } = practice
  await writeIntake(call, clientId, word)
  const { all } = await call('agreements.sign', {
    clientId,
    texts: [{ subject: 'treatment', version }],
    signedBy: word,
    signature: { kind: 'drawn', strokes: signature },
  })
  const [signed] = all
  if (signed === undefined) throw new Error('nothing was signed')
  const { id, revision } = signed
  await call('agreements.open', { id })
  await call('agreements.withdraw', { id, revision, on: practice.clock.today(), note: word })
  const { id: attachment } = await attachPdf(practice, clientId, word, pdfBytes(600_000, word))
  await call('attachments.open', { id: attachment })
  // What was chosen is the person's own file, and lies where it lay.
  rmSync(join(practice.host.outFolder, 'letter.pdf'))
}

/** An intake with `word` in every kind of answer, gone through and confirmed. */
export async function writeIntake(call: Call, clientId: string, word: string): Promise<void> {
  const { id, revision } = await call('intakes.begin', { clientId, kind: 'full' })
  const condition = { condition: 'epilepsy', now: 'current', side: null } as const
  const saved = await call('intakes.save', {
    id,
    revision,
    answers: {
      texts: { 'reason.what': `${word} `.repeat(900).slice(0, 20_000) },
      conditions: [{ ...condition, since: word, treated: word, clearedBy: word }],
      pains: [],
    },
  })
  const { proposals } = await call('intakes.review', { id })
  const take = proposals.map(({ fields }) => fields)
  await call('intakes.confirm', { id, revision: saved.revision, take, record: null })
}

/** A letter of the client that holds `word` wherever words go, drawn and given. */
export async function writeLetter(call: Call, clientId: string, word: string): Promise<void> {
  const { fields } = await call('letters.propose', { clientId, template: 'blank' })
  const { documentId } = await call('letters.render', {
    clientId,
    fields: { ...fields, to: word, subject: word, body: `${word} `.repeat(500).slice(0, 9000) },
  })
  await call('letters.give', { documentId })
}
