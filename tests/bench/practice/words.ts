/** What notes of a massage practice are made of; common words first, as in any text. */
export const words: readonly string[] = [
  'pain neck shoulder right left trapezius tension less more after session desk work headache morning upper back',
  'lower stiff turning driving sleep pressure infraspinatus levator scapulae gluteus medius piriformis lumbar',
  'erector spinae release held thirty seconds referred temple arm hip sitting long week better worse ache dull sharp',
  'movement range rotation flexion side bending tender band twitch jump sign warm soft tissue mobile guarded breathing',
  'stretch doorway chin tuck walk daily heat evening garden running swimming bicycle violin computer mouse telephone',
  'sternocleidomastoid suboccipital rhomboid serratus latissimus teres deltoid supraspinatus pectoralis scalene masseter',
  'quadratus lumborum hamstring gastrocnemius soleus adductor tensor fascia iliotibial plantar ankle knee elbow wrist',
].flatMap((line) => line.split(' '))

const first = [
  'Anna Marta Tomasz Oksana Paul Eleni Łukasz Zoë Jürgen Inès Søren Maja Piotr Olena Carlos Greta Hanna Viktor',
  'Ludwig Selma Bruno Ida Emil Rosa Felix Nora Karl Mira Anton Lena Jakob Vera',
].flatMap((line) => line.split(' '))
const last = [
  'Berg Lindqvist Kowalska Shevchenko Moreau Papadaki Müller Novák Jansen Fischer Castellano Brandt Hoffmann Vogel',
  'Reinhardt Wójcik Bondarenko Laurent Weber Schäfer Keller Baumann Horvat Petrov Lang Richter Sommer Winter Krüger',
].flatMap((line) => line.split(' '))

/** A name that repeats only after many hundred clients, as names do. */
export const clientName = (index: number): string => {
  const middle = first[Math.floor(index / 900) % first.length]
  return `${first[index % first.length]} ${middle}-${last[Math.floor(index / 31) % last.length]}`
}

/** "0341 000017" without the blank. */
export const digitsFor = (index: number): string => `0341${String(index).padStart(6, '0')}`

/** A note of sixteen words: mostly the common ones. */
export function noteOf(roll: (sides: number) => number): string {
  const picked = Array.from(
    { length: 16 },
    () => words[Math.min(roll(words.length), roll(words.length))] ?? '',
  )
  return `${picked.join(' ')}.`
}
