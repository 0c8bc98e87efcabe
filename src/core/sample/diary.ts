/** The day at the practice when somebody looks round: client, start, minutes, reason. */
export const todaysDiary: readonly {
  readonly name: string
  readonly start: string
  readonly minutes: number
  readonly reason: string
}[] = [
  { name: 'Jonas Weber', start: '09:00', minutes: 60, reason: 'Neck left' },
  { name: 'Oksana Hrytsenko', start: '10:30', minutes: 45, reason: 'Forearm left, rehearsals' },
  { name: 'Ελένη Παπαδάκη', start: '12:00', minutes: 45, reason: 'Buttock left' },
  { name: 'Marta Lindqvist', start: '14:30', minutes: 60, reason: 'Neck right, worse after calls' },
  { name: 'Tomasz Zieliński', start: '16:00', minutes: 30, reason: 'Low back' },
]
