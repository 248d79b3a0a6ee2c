import { expect, it } from 'vitest'
import { createSenses } from '../../src/senses.ts'

it('[V72] hearing oneself and the wake of the screen end with the voices, in the same task', () => {
  const did: string[] = []
  const closing = (name: string) => ({ close: () => void did.push(name) })
  const senses = createSenses({
    speaking: { ...closing('voices'), rest: async () => void did.push('rest') },
    desk: closing('desk'),
    vigil: closing('vigil'),
  })
  void senses.rest()
  expect(did).toEqual(['rest'])
  senses.close()
  expect(did).toEqual(['rest', 'desk', 'vigil', 'voices'])
})
