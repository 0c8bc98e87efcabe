import { describe, expect, it } from 'vitest'
import { ClientFields } from '../../../../../src/contract/models/client.ts'
import {
  emptyClient,
  fieldsOfForm,
  likenessOf,
} from '../../../../../src/renderer/src/features/clients/clientForm.ts'

describe('the client form', () => {
  it('is taken with a name alone', () => {
    const parsed = ClientFields.parse(fieldsOfForm({ ...emptyClient, name: ' Marta  Lindqvist ' }))
    expect(parsed).toMatchObject({ name: 'Marta Lindqvist', birthDate: null, language: 'en' })
  })

  it('hands an unfinished date on, so that it is refused at its field', () => {
    const refused = ClientFields.safeParse(fieldsOfForm({ ...emptyClient, name: 'M', birthDate: '3 Mar' }))
    expect(refused.error?.issues.map(({ path }) => path)).toEqual([['birthDate']])
  })

  it('asks for doubles only once enough is typed', () => {
    expect(likenessOf({ ...emptyClient, name: 'Ma', phone: '0171' }, null)).toBeNull()
    expect(likenessOf({ ...emptyClient, phone: '0171 555' }, null)).toMatchObject({ phone: '0171 555' })
    expect(likenessOf({ ...emptyClient, name: 'Marta', birthDate: '3 M' }, null)).toEqual({
      name: 'Marta',
      birthDate: null,
      phone: '',
      except: null,
    })
  })
})
