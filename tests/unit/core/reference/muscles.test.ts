import { describe, expect, test } from 'vitest'
import { type MuscleId, muscleIds, zoneIds } from '../../../../src/body/ids.ts'
import { exerciseIds } from '../../../../src/core/reference/exercise.ts'
import type { PointCount } from '../../../../src/core/reference/muscle.ts'
import { muscles, withoutReferral } from '../../../../src/core/reference/muscles.ts'

/** Every muscle a trigger-point reference lists, the points commonly listed for it, and its exercises. */
const expected = `
m. trapezius, pars descendens | 2 | S1 S2
m. trapezius, pars transversa | 2 | S5 S6
m. trapezius, pars ascendens | 2 | S5 S10
m. levator scapulae | 2 | S3
m. splenius capitis | 1 | S1 S4
m. splenius cervicis | 2 | S1 S4
m. semispinalis capitis | 2-3 | S1 S2
mm. suboccipitales | group | S1
m. sternocleidomastoideus | 7 | S1 S4
mm. scaleni | 4 | S2
m. supraspinatus | 2-3 | S8 S23
m. infraspinatus | 3-4 | S7 S8 S23
m. teres minor | 1 | S7
m. teres major | 2-3 | S9
m. subscapularis | 3 | S6
mm. rhomboidei | 3 | S5 S23
m. serratus posterior superior | 1 | S10
m. serratus anterior | 1 | S6
m. latissimus dorsi | 2 | S9 S12
m. deltoideus | 4 | S7
m. pectoralis major | 5-7 | S6
m. pectoralis minor | 2 | S6
m. subclavius | 1 | S6
m. masseter | 7 | S24
m. temporalis | 4 | S24
m. occipitofrontalis | 2 | S28
m. iliocostalis thoracis | 2 | S10 S11
m. longissimus thoracis | 2 | S11 S12
m. iliocostalis lumborum | 1 | S13 S14
mm. multifidi, rotatores | per level | S11 S14
m. serratus posterior inferior | 1 | S9
m. quadratus lumborum | 4 | S9 S13
m. iliopsoas | 3 | S15
m. rectus abdominis | several | S29
m. obliquus externus abdominis | 2 | S14
m. gluteus maximus | 3 | S13 S16
m. gluteus medius | 3 | S16
m. gluteus minimus | 7 | S16 S23
m. piriformis | 2 | S16
m. tensor fasciae latae | 1 | S27
m. biceps brachii | 2 | S31
m. brachialis | 2-4 | S31
m. coracobrachialis | 1-2 | S6
m. triceps brachii | 5 | S22
m. brachioradialis | 1 | S21
mm. extensores carpi radiales | 2 | S21
m. extensor carpi ulnaris | 1 | S21
m. anconeus | 1 | S22
m. extensor digitorum | 2 | S21
m. supinator | 1 | S21
m. pronator teres | 1 | S21
mm. flexores carpi | 2 | S21
mm. flexores digitorum | 3 | S21
mm. thenaris | 3 | S21
mm. hypothenares | 1 | S21
m. interosseus dorsalis I | 1 | S21
m. rectus femoris | 1 | S18
m. vastus lateralis | 5 | S18
m. vastus medialis | 2 | S18
m. sartorius | 3 | S18
mm. adductores longus, brevis | 2 | S20
m. gracilis | 2 | S20
m. adductor magnus | 2 | S20
m. pectineus | 1 | S20
m. biceps femoris | 3-4 | S17
mm. semitendinosus, semimembranosus | 4-5 | S17
m. popliteus | 1 | S17
m. gastrocnemius | 4 | S19
m. soleus | 3 | S19
m. tibialis anterior | 1 | S30
m. extensor digitorum longus | 1 | S30
mm. fibulares | 3 | S25
m. tibialis posterior | 1 | S19
mm. flexores longi (hallucis, digitorum) | 2 | S25
mm. plantares | 3-4 | S25
`
  .trim()
  .split('\n')

const counted = (points: PointCount): string => {
  if (points.kind !== 'count') return points.kind
  return points.from === points.to ? `${points.from}` : `${points.from}-${points.to}`
}

describe('muscles', () => {
  test('every row of the reference is there, with its points and its exercises, in order', () => {
    expect(muscles.map((row) => `${row.name} | ${counted(row.points)} | ${row.care.join(' ')}`)).toEqual(
      expected,
    )
  })

  test('every muscle of the figure has exactly one row, or is a band or tendon without referral', () => {
    const drawn = muscles.flatMap((row) => row.figure)
    expect([...drawn, ...withoutReferral].sort()).toEqual([...muscleIds].sort())
  })

  test('every row is drawn', () => {
    expect(muscles.filter((row) => row.figure.length === 0)).toEqual([])
  })

  test('rows of several shapes hold them all', () => {
    const figureOf = (id: string): readonly MuscleId[] | undefined =>
      muscles.find((row) => row.id === id)?.figure
    expect(figureOf('deltoideus')).toHaveLength(3)
    expect(figureOf('gastrocnemius')).toEqual(['gastrocnemius-mediale', 'gastrocnemius-laterale'])
    expect(figureOf('adductores-longus-brevis')).toEqual(['adductor-longus', 'adductor-brevis'])
    expect(figureOf('semitendinosus-semimembranosus')).toEqual(['semitendinosus', 'semimembranosus'])
    expect(figureOf('multifidi-rotatores')).toEqual(['multifidus'])
  })

  test.each(muscles)('$id refers to places of the figure and to exercises that exist', (row) => {
    expect(row.refersTo.length).toBeGreaterThan(0)
    for (const { place, zones } of row.refersTo) {
      expect(place).not.toBe('')
      expect(zones.length).toBeGreaterThan(0)
      for (const zone of zones) expect(zoneIds).toContain(zone)
    }
    for (const exercise of row.care) expect(exerciseIds).toContain(exercise)
    expect(row.oftenAfter.length).toBeGreaterThan(0)
    expect(row.views.length).toBeGreaterThan(0)
  })

  test('pain at the front of the shoulder leads back to the infraspinatus, at the temple to the trapezius', () => {
    const leadingTo = (zone: (typeof zoneIds)[number]): readonly string[] =>
      muscles.filter((row) => row.refersTo.some((place) => place.zones.includes(zone))).map((row) => row.id)
    expect(leadingTo('shoulder-front')).toContain('infraspinatus')
    expect(leadingTo('temple')).toContain('trapezius-descendens')
    expect(leadingTo('low-back')).toEqual(expect.arrayContaining(['longissimus-thoracis', 'iliopsoas']))
  })

  test('referral claims no more than tradition, and waits for a therapist', () => {
    for (const row of muscles) expect(row).toMatchObject({ trust: 'C', certainty: 'low', reviewedOn: null })
  })
})
