import type { Kysely } from 'kysely'
import type { MedicineWords } from '../../contract/models/intake.ts'
import type { Database } from '../db/schema.ts'
import { conditionWords } from '../reference/conditionWords.ts'
import { type ConditionId, conditionIds } from '../reference/contraindication.ts'
import { fold } from '../search/fold.ts'
import { getIntake, listIntakes } from './store.ts'
import { medicinesOf } from './written.ts'

/** Words alone, each between blanks, so that a name is found whole: "ASS 100" and not "class". */
const apart = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The conditions that a medicine named in these words points to, in the order of the catalogue. */
export function conditionsHinted(words: string): ConditionId[] {
  const text = apart(words)
  return conditionIds.filter((id) => conditionWords[id].medicines.some((name) => text.includes(apart(name))))
}

/**
 * What confirmed intakes say about medicines, newest first: from the last full intake on, since that one asked for all
 * of them and later ones for what changed.
 */
export async function medicineWords(db: Kysely<Database>, clientId: string): Promise<MedicineWords[]> {
  const found: MedicineWords[] = []
  for (const { id, kind, date, confirmedAt } of await listIntakes(db, clientId)) {
    if (confirmedAt === null) continue
    const words = medicinesOf((await getIntake(db, id)).answers)
    if (words !== '') found.push({ intakeId: id, date, words })
    if (kind === 'full') break
  }
  return found
}
