import type { Context } from '../context.ts'
import { indexAll } from '../search/indexAll.ts'
import { changeSettings } from '../settings/store.ts'
import { asStory } from './asStory.ts'
import { rememberDay } from './bringToToday.ts'
import { dice } from './dice.ts'
import { fillDiary } from './fillDiary.ts'
import { fillHandouts } from './fillHandouts.ts'
import { fillIntakes } from './fillIntakes.ts'
import { fillOutcomes } from './fillOutcomes.ts'
import { fillPapers } from './fillPapers.ts'
import { fillPhoto } from './fillPhoto.ts'
import { fillStory } from './fillStory.ts'
import { regulars } from './regulars.ts'
import { signSample } from './signSample.ts'
import { eleni } from './stories/eleni.ts'
import { marta } from './stories/marta.ts'
import { oksana } from './stories/oksana.ts'
import { paul } from './stories/paul.ts'
import { tomasz } from './stories/tomasz.ts'

const seed = 1891
const rich = [marta, tomasz, oksana, eleni, paul]

/**
 * Fills a fresh sample practice: forty invented clients, five of them followed through a year, and a diary for today.
 * One transaction, no undo steps: nobody did these things. Days are counted from the clock's today.
 */
export async function fillSample(context: Context): Promise<void> {
  const roll = dice(seed)
  const stories = [...rich, ...regulars.map((regular) => asStory(regular, roll))]
  await context.db.transaction().execute(async (trx) => {
    for (const story of stories) await fillStory(context, trx, story)
    await fillDiary(context, trx)
    await fillIntakes(context, trx)
    await fillPhoto(context, trx, 'Marta Lindqvist')
    await indexAll(trx, context.newId)
  })
  await changeSettings(context.db, {
    practiceName: 'Lindenhof Massage',
    therapistName: 'Anna Berg',
    professionalTitle: 'Medical masseur',
    address: 'Lindenweg 4, 04109 Leipzig',
    phone: '0341 555 010',
  })
  await fillHandouts(
    context,
    rich.map(({ person }) => person.name),
  )
  await fillPapers(context)
  await context.db.transaction().execute(async (trx) => {
    await fillOutcomes(context, trx)
    await signSample(context, trx)
  })
  await rememberDay(context)
}
