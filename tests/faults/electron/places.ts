import type { LiveData } from './liveData.ts'

const fixedPlaces = [
  '/',
  '/clients',
  '/clients/new',
  '/settings',
  '/settings/techniques',
  '/settings/texts/en',
]
const parts = ['', '/chart', '/plan', '/treat', '/leave']

/** Screens worth a look: the fixed ones, and those of the `few` newest clients and sessions. */
export function placesOf(data: LiveData, few: number): readonly string[] {
  return [
    ...fixedPlaces,
    ...data
      .idsOf('clients')
      .slice(0, few)
      .map((id) => `/clients/${id}`),
    ...data
      .idsOf('sessions')
      .slice(0, few)
      .flatMap((id) => parts.map((part) => `/sessions/${id}${part}`)),
  ]
}
