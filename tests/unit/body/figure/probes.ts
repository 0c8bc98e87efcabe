// biome-ignore-all format: one probe a line

import type { PairedSide } from '../../../../src/body/figure/shape.ts'
import type { MuscleId, ZoneId } from '../../../../src/body/ids.ts'
import type { ViewId } from '../../../../src/body/views.ts'

/** One finger width in figure units (18 mm). */
const FW = 19

/**
 * A place named the way a therapist finds it: so far from a bony landmark, what must lie there.
 * `out` runs towards the client's side (away from the midline; in side views towards the front), `down` towards the feet.
 */
export type Probe = readonly [
  view: ViewId, landmark: string, out: number, down: number, side: PairedSide,
  superficial: MuscleId | null, deep: readonly MuscleId[], zone: ZoneId | null,
]

export const probes: readonly Probe[] = [
  ['posterior', 'T5', 2 * FW, 0, 'right', 'trapezius-transversa', ['rhomboidei'], 'interscapular'],
  ['posterior', 'T5', 2 * FW, 0, 'left', 'trapezius-transversa', ['rhomboidei', 'longissimus-thoracis'], 'interscapular'],
  ['posterior', 'T3', 3 * FW, 0, 'left', 'trapezius-transversa', ['rhomboidei', 'serratus-posterior-superior'], 'upper-back'],
  ['posterior', 'T8', FW, 0, 'right', 'trapezius-ascendens', ['multifidus'], 'mid-back'],
  ['posterior', 'T8', 2 * FW, 0, 'left', 'trapezius-ascendens', ['longissimus-thoracis'], 'mid-back'],
  ['posterior', 'C4', FW, 0, 'left', 'trapezius-descendens', ['splenius-capitis', 'semispinalis'], 'neck-back'],
  ['posterior', 'C7', 4.5 * FW, 28, 'right', 'trapezius-descendens', [], 'shoulder-top'],
  ['posterior', 'superiorScapularAngle', -2, 10, 'right', 'trapezius-transversa', ['levator-scapulae', 'supraspinatus'], 'shoulder-top'],
  ['posterior', 'superiorScapularAngle', -16, -40, 'left', 'trapezius-descendens', ['levator-scapulae'], 'shoulder-top'],
  ['posterior', 'scapulaSpineRoot', 2 * FW, -24, 'left', 'trapezius-transversa', ['supraspinatus'], 'shoulder-top'],
  ['posterior', 'inion', 22, 24, 'left', 'trapezius-descendens', ['suboccipitales', 'semispinalis'], 'neck-back'],
  ['posterior', 'mastoid', -8, -6, 'right', 'sternocleidomastoideus', ['splenius-capitis'], 'neck-back'],
  ['posterior', 'scapulaSpineRoot', 2 * FW, 42, 'right', 'infraspinatus', [], 'scapula'],
  ['posterior', 'inferiorScapularAngle', 2 * FW, 2, 'left', 'teres-major', [], 'scapula'],
  ['posterior', 'acromion', -2 * FW, 2 * FW, 'right', 'deltoideus-spinalis', ['infraspinatus'], 'shoulder-back'],
  ['posterior', 'acromion', 22, 2.5 * FW, 'left', 'deltoideus-acromialis', [], 'shoulder-back'],
  ['posterior', 'inferiorScapularAngle', 2 * FW, 3 * FW, 'right', 'latissimus-dorsi', [], 'flank'],
  ['posterior', 'T10', 3 * FW, 0, 'right', 'latissimus-dorsi', ['longissimus-thoracis'], 'mid-back'],
  ['posterior', 'T12', 4 * FW + 4, 0, 'left', 'latissimus-dorsi', ['iliocostalis-thoracis', 'serratus-posterior-inferior'], 'mid-back'],
  ['posterior', 'L3', FW, 0, 'right', 'fascia-thoracolumbalis', ['multifidus'], 'low-back'],
  ['posterior', 'L3', 2.3 * FW, 0, 'left', 'fascia-thoracolumbalis', ['longissimus-thoracis'], 'low-back'],
  ['posterior', 'L3', 4 * FW, 0, 'right', 'fascia-thoracolumbalis', ['iliocostalis-lumborum', 'quadratus-lumborum'], 'low-back'],
  ['posterior', 'iliacCrest', -FW, -20, 'left', null, ['quadratus-lumborum'], 'low-back'],
  ['posterior', 'iliacCrest', FW, -38, 'right', 'obliquus-externus', [], 'flank'],
  ['posterior', 'iliacCrest', 8, 3 * FW, 'left', 'gluteus-medius', [], 'buttock'],
  ['posterior', 'iliacCrest', 2 * FW, 6 * FW, 'right', 'gluteus-medius', ['gluteus-minimus'], 'hip-side'],
  ['posterior', 'PSIS', 2.4 * FW, 3 * FW, 'right', 'gluteus-maximus', ['piriformis'], 'buttock'],
  ['posterior', 'ischialTuberosity', 0, -30, 'left', 'gluteus-maximus', [], 'buttock'],
  ['posterior', 'glutealFold', 2.5 * FW, 140, 'left', 'biceps-femoris', [], 'thigh-back'],
  ['posterior', 'glutealFold', 0.7 * FW, 140, 'right', 'semitendinosus', [], 'thigh-back'],
  ['posterior', 'poplitealFossa', 2 * FW, 100, 'left', 'gastrocnemius-laterale', [], 'calf'],
  ['posterior', 'poplitealFossa', -2 * FW, 120, 'right', 'gastrocnemius-mediale', [], 'calf'],
  ['posterior', 'poplitealFossa', -26, 240, 'left', 'soleus', [], 'calf'],
  ['posterior', 'poplitealFossa', 4, 400, 'right', 'tendo-calcaneus', [], 'achilles'],
  ['posterior', 'poplitealFossa', 0, 24, 'left', null, ['popliteus'], 'knee-back'],
  ['posterior', 'olecranon', -14, -110, 'right', 'triceps-brachii', [], 'upper-arm-back'],
  ['posterior', 'lateralEpicondyle', 20, 120, 'left', null, [], 'forearm-back'],
  ['anterior', 'sternalNotch', 4 * FW, 80, 'left', 'pectoralis-major', [], 'chest'],
  ['anterior', 'coracoid', -FW, 60, 'right', 'pectoralis-major', ['pectoralis-minor', 'subscapularis'], 'chest'],
  ['anterior', 'acromion', 4, 40, 'left', 'deltoideus-clavicularis', [], 'shoulder-front'],
  ['anterior', 'larynx', 2 * FW, 6, 'right', 'sternocleidomastoideus', [], null],
  ['anterior', 'larynx', 3 * FW, 12, 'left', null, ['scaleni'], 'neck-side'],
  ['anterior', 'navel', 2 * FW, -40, 'right', 'rectus-abdominis', ['iliopsoas'], 'upper-abdomen'],
  ['anterior', 'navel', 5.5 * FW, -30, 'left', 'obliquus-externus', [], null],
  ['anterior', 'ASIS', -8, -30, 'left', 'obliquus-externus', ['iliopsoas'], 'lower-abdomen'],
  ['anterior', 'ASIS', 2 * FW, 70, 'right', 'tensor-fasciae-latae', [], 'hip-side'],
  ['anterior', 'patella', 16, -220, 'left', 'rectus-femoris', [], 'thigh-front'],
  ['anterior', 'patella', -26, -40, 'right', 'vastus-medialis', [], 'knee-front'],
  ['anterior', 'patella', 44, -130, 'left', 'vastus-lateralis', [], 'thigh-front'],
  ['anterior', 'tibialTuberosity', FW, 90, 'right', 'tibialis-anterior', [], 'shin'],
  ['anterior', 'pubicSymphysis', 2 * FW, 60, 'left', 'adductor-longus', ['adductor-brevis'], 'groin'],
  ['anterior', 'cubitalFossa', -4, -110, 'left', 'biceps-brachii', [], 'upper-arm-front'],
  ['anterior', 'cubitalFossa', 2.5 * FW, 60, 'right', 'brachioradialis', [], 'forearm-front'],
  ['anterior', 'medialEpicondyle', 30, 110, 'left', 'flexores-carpi', ['flexores-digitorum-manus'], 'forearm-front'],
  ['left', 'mastoid', 30, 70, 'left', 'sternocleidomastoideus', [], null],
  ['left', 'earCanal', 34, -70, 'left', 'temporalis', [], 'temple'],
  ['right', 'temporomandibularJoint', 32, 24, 'right', 'masseter', [], 'jaw'],
  ['right', 'iliacCrest', 6, 60, 'right', 'gluteus-medius', ['gluteus-minimus'], 'hip-side'],
  ['right', 'ASIS', -24, 60, 'right', 'tensor-fasciae-latae', [], 'hip-side'],
  ['left', 'greaterTrochanter', 10, 220, 'left', 'tractus-iliotibialis', [], 'thigh-outer'],
  ['left', 'greaterTrochanter', -70, 10, 'left', 'gluteus-maximus', [], 'buttock'],
  ['right', 'fibularHead', -4, 130, 'right', 'fibulares', [], null],
  ['soles', 'calcaneus', 10, 0, 'left', null, [], 'heel'],
  ['soles', 'navicular', 48, 60, 'right', 'musculi-plantares', ['flexores-digitorum-pedis-longi'], 'sole'],
  ['soles', 'bigToe', 0, -20, 'left', null, [], 'toes'],
  ['soles', 'fifthMetatarsalHead', 0, -40, 'right', 'musculi-plantares', [], 'sole'],
  ['right', 'acromion', 14, 80, 'right', 'deltoideus-acromialis', [], null],
]
