import type { ConditionId, Contraindication } from '../reference/contraindication.ts'

/** Rows that gather several illnesses: their variant says which one it is, and stands for the row on a chip. */
const namedByVariant: ReadonlySet<ConditionId> = new Set([
  'unstable-heart-disease',
  'neurological-disease',
  'inflammatory-arthritis',
  'acute-soft-tissue-injury',
  'implants',
  'broken-skin-or-lump',
  'arterial-disease',
  'spinal-narrowing-or-metalwork',
])

/** Names short enough for a chip, where the catalogue's says more than a glance can take in. */
const short: Readonly<Partial<Record<ConditionId, string>>> = {
  'acute-infection': 'Fever, acute infection',
  'deep-vein-thrombosis': 'Deep vein thrombosis',
  'heart-or-stroke-signs': 'Chest pain or stroke signs',
  fracture: 'Fracture or spinal injury',
  'unstable-heart-disease': 'Unstable heart disease',
  'reduced-sensation': 'Reduced sensation',
  'neurological-disease': 'Nervous disease',
  'inflammatory-arthritis': 'Inflamed joints',
  'disc-lesion': 'Disc lesion',
  'acute-soft-tissue-injury': 'Fresh whiplash, sprain or strain',
  implants: 'Implant',
  'broken-skin-or-lump': 'Broken skin or lump',
  'eczema-psoriasis': 'Eczema, psoriasis',
  'pregnancy-first-trimester': 'Pregnancy',
  'pregnancy-later': 'Pregnancy',
  'pregnancy-danger-signs': 'Danger signs in pregnancy',
  'after-birth': 'After birth',
  allergy: 'Allergy',
  'no-consent': 'No valid consent',
  'arterial-disease': 'Arterial disease',
  'spinal-narrowing-or-metalwork': 'Narrowed or fixed spine',
  'low-blood-pressure': 'Faints, low blood pressure',
  'recent-injection': 'Recent injection',
  'upper-neck-instability': 'Upper-neck instability',
}

/** What a chip calls a condition, and the part of the variant that the name does not say yet. */
export function chipName(
  row: Pick<Contraindication, 'id' | 'name'>,
  variantName: string | null,
): { readonly name: string; readonly variant: string | null } {
  if (variantName !== null && namedByVariant.has(row.id)) {
    return { name: `${variantName.charAt(0).toUpperCase()}${variantName.slice(1)}`, variant: null }
  }
  return { name: short[row.id] ?? row.name, variant: variantName }
}
