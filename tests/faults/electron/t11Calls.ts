import type { Page } from '@playwright/test'
import { z } from 'zod'
import { procedures } from '../../../src/contract/procedures.ts'
import { inputFor, type Shape, type Stock } from '../hostile.ts'
import { type Counter, seeded } from '../row.ts'
import type { LiveData } from './liveData.ts'
import { fire } from './page.ts'

/** The table of the contract, as far as this test looks at it. */
const table: readonly (readonly [
  name: string,
  procedure: { readonly access: string; readonly input: z.ZodType },
])[] = Object.entries(procedures)

/** Fitting inputs of one procedure that are sent; what each does is tried elsewhere, and some take long. */
const mostFitting = 24

export const shapeOf = (input: z.ZodType): Shape =>
  z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape

interface Inputs {
  /** `1` where the schema refuses it. */
  readonly refused: string
  /** `1` where it does not. */
  readonly fitting: string
}

function sorted(input: z.ZodType, shape: Shape, stock: Stock, seed: number, count: number): Inputs {
  const random = seeded(seed)
  let fits = 0
  const marks = Array.from({ length: count }, () => {
    if (!accepts(input, inputFor(shape, random, stock))) return 'refused'
    fits += 1
    return fits <= mostFitting ? 'fitting' : 'left out'
  })
  const mask = (wanted: string) => marks.map((mark) => (mark === wanted ? '1' : '0')).join('')
  return { refused: mask('refused'), fitting: mask('fitting') }
}

function accepts(input: z.ZodType, value: unknown): boolean {
  try {
    return input.safeParse(value).success
  } catch {
    return false
  }
}

const ones = (mask: string): number => [...mask].filter((one) => one === '1').length

interface Aim {
  readonly window: Page
  readonly data: LiveData
  readonly stock: Stock
  readonly count: number
  readonly seed: number
  /** After each procedure: things that one of them may have set. */
  readonly settle: () => Promise<void>
}

/** Every procedure of a locked practice: those behind the door answer `locked` to anything, and nothing is written. */
export async function callLocked(found: Counter, { window, data, stock, count, seed }: Aim): Promise<void> {
  const before = await data.hash()
  for (const [index, [name, { access, input }]] of table.entries()) {
    const shape = shapeOf(input)
    const { refused, fitting } = sorted(input, shape, stock, seed + index, count)
    const volley = { name, shape, stock, seed: seed + index }
    for (const [mask, allowed] of [
      [refused, access === 'always' ? ['invalid'] : ['locked']],
      [fitting, access === 'always' ? lockedAnswers : ['locked']],
    ] as const) {
      found.injected += ones(mask)
      const { codes } = await fire(window, { ...volley, mask })
      for (const code of Object.keys(codes)) {
        found.check(allowed.includes(code), `locked, ${name}: ${code} (input ${codes[code]?.[0]})`)
      }
    }
  }
  found.check((await data.hash()) === before, 'locked: the data is not what it was')
}

/** What a call that a locked practice answers may come to; `internal` is none of it. */
const lockedAnswers = ['ok', 'conflict', 'refused', 'notFound', 'invalid']

/** Every procedure of an open practice: refused by schema and nothing written, or answered in a way that was foreseen. */
export async function callOpen(found: Counter, aim: Aim): Promise<void> {
  const { window, data, stock, count, seed } = aim
  let before = await data.hash()
  for (const [index, [name, { access, input }]] of table.entries()) {
    const shape = shapeOf(input)
    const { refused, fitting } = sorted(input, shape, stock, seed + index, count)
    const volley = { name, shape, stock, seed: seed + index }
    // What belongs to a window in a client's hands has nothing to work on before its input is looked at.
    const told = access === 'open' || access === 'always' ? 'invalid' : 'conflict'
    found.injected += ones(refused) + ones(fitting)
    const first = await fire(window, { ...volley, mask: refused })
    for (const [code, which] of Object.entries(first.codes)) {
      found.check(code === told, `open, ${name}: ${code} for what its schema refuses (input ${which[0]})`)
    }
    // In a client's hands nothing but the intake would be answered any more.
    const sends = ones(fitting) > 0 && name !== 'handover.begin'
    // Hashing all of it is most of the work: once where nothing fits, and once more after what did.
    found.check((await data.hash()) === before, `open, ${name}: refused, and the data is not what it was`)
    if (!sends) continue
    const second = await fire(window, { ...volley, mask: fitting })
    const internal = second.codes.internal ?? []
    found.check(internal.length === 0, `open, ${name}: an error nobody foresaw (input ${internal[0]})`)
    if (second.codes.ok !== undefined) await aim.settle()
    const after = await data.hash()
    if (second.codes.ok === undefined) {
      found.check(after === before, `open, ${name}: nothing done, and the data is not what it was`)
    }
    before = after
  }
}

/** The control: inputs that fit, held against what holds for those that do not. */
export async function callFitting(control: Counter, { window, data, stock, seed }: Aim): Promise<void> {
  for (const [name, { input, access }] of table) {
    if (access !== 'open' || !name.startsWith('drafts.')) continue
    const shape = shapeOf(input)
    const { fitting } = sorted(input, shape, stock, seed, 200)
    const before = await data.hash()
    control.injected += ones(fitting)
    const { codes } = await fire(window, { name, shape, stock, seed, mask: fitting })
    for (const code of Object.keys(codes)) control.check(code === 'invalid', `${name}: ${code}`)
    control.check((await data.hash()) === before, `${name}: the data is not what it was`)
  }
}
