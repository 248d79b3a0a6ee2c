import { pbkdf2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bytesToWords, CIRCLE_WORDS, WORD_LIST_LENGTH } from '../../src/domain/circle-words.ts'
import { WORD_LIST } from '../../src/domain/word-list.ts'
import { rosterToBytes } from '../../src/net/roster-digest.ts'
import { idsToWords } from '../../src/spoken-words.ts'
import { idOf } from '../property/circle-of.ts'

const [ANA, BEN, CEM] = [idOf('ana'), idOf('ben'), idOf('cem')]
const TOPIC = 't'.repeat(43)

/** Words that one ear takes for the other; of each line one at most may be in the list. */
const ALIKE = `
  air heir|ate eight|aisle isle|allowed aloud|ant aunt|bare bear|base bass|be bee|beach beech|bean been|beat beet|berry bury
  blew blue|board bored|bolder boulder|bough bow|brake break|bread bred|buy by|ceiling sealing|cell sell|cellar seller|cent scent sent
  cereal serial|chord cord|cite sight site|close clothes|coarse course|coral choral|creak creek|currant current|cymbal symbol
  dear deer|dew due|die dye|doe dough|earn urn|fair fare|feat feet|find fined|fir fur|flair flare|flour flower|flu flew|for four
  foul fowl|gate gait|grate great|groan grown|guessed guest|hair hare|hall haul|heal heel|hear here|heard herd|heart hart|higher hire
  hole whole|hour our|idle idol|in inn|key quay|knight night|knit nit|knot not|know no|lead led|leak leek|lessen lesson|links lynx
  loan lone|made maid|mail male|main mane|maize maze|meat meet|medal metal|missed mist|moan mown|moose mousse|morning mourning
  muscle mussel|new knew|nose knows|oar or ore|one won|pail pale|pain pane|pair pear|palette pallet|patience patients|pause paws
  peace piece|peak peek|pedal petal|peer pier|plain plane|plum plumb|pole poll|pore pour|pray prey|rain reign rein|raise rays
  rap wrap|read reed|read red|real reel|right write|ring wring|road rode|role roll|root route|rose rows|rye wry|sail sale|sauce source
  scene seen|sea see|seam seem|sew so sow|shore sure|soar sore|sole soul|some sum|son sun|stair stare|steal steel|stile style
  straight strait|suite sweet|tail tale|tea tee|team teem|their there|threw through|throne thrown|thyme time|tide tied|to too two
  toad towed|toe tow|vain vane vein|vale veil|vary very|wade weighed|wait weight|ware wear where|waste waist|wave waive|way weigh
  weak week|weather whether|which witch|wood would|yew you|fifty fifteen|thirty thirteen|nine ninety|coast coaster|cove clove
`
  .split(/[|\n]/)
  .map(line => line.trim().split(/\s+/))
  .filter(line => line.length > 1)

describe('the list of words', () => {
  it('[K20] holds 2048 different words of three to eight small letters, in the order of the alphabet', () => {
    expect(WORD_LIST).toHaveLength(WORD_LIST_LENGTH)
    expect(WORD_LIST).toHaveLength(2048)
    expect(new Set(WORD_LIST).size).toBe(2048)
    expect(WORD_LIST.filter(word => !/^[a-z]{3,8}$/.test(word))).toEqual([])
    expect(WORD_LIST).toEqual(WORD_LIST.toSorted())
  })

  it('[K20] holds no two words that sound alike, and none in several forms', () => {
    const has = new Set(WORD_LIST)
    expect(ALIKE.length).toBeGreaterThan(100)
    expect(ALIKE.filter(line => line.filter(word => has.has(word)).length > 1)).toEqual([])
    const forms = WORD_LIST.flatMap(word => ['s', 'es', 'ing', 'ness'].map(end => word + end))
    expect(forms.filter(word => has.has(word))).toEqual([])
  })
})

describe('six words', () => {
  it('[K21] are eleven bits each, the greatest first', () => {
    const at = (...bytes: number[]) =>
      bytesToWords(
        Uint8Array.from({ length: 32 }, (_, i) => bytes[i] ?? 0),
        WORD_LIST,
      ).map(word => WORD_LIST.indexOf(word))
    expect(at()).toEqual([0, 0, 0, 0, 0, 0])
    expect(at(...Array(32).fill(255))).toEqual([2047, 2047, 2047, 2047, 2047, 2047])
    expect(at(0, 0b0010_0000)).toEqual([1, 0, 0, 0, 0, 0])
    expect(at(0b1000_0000, 0b0001_0000, 0, 0, 0, 0, 0, 0, 0b0100_0000)).toEqual([1024, 1024, 0, 0, 0, 1])
    expect(at(0, 0, 0, 0, 0, 0, 0, 0, 0b0011_1111, 255)).toEqual([0, 0, 0, 0, 0, 0]) // the 67th bit is not read
  })

  it('[K21] of known circles are these, and do not depend on the order of the ids', async () => {
    expect(await idsToWords([ANA, BEN], TOPIC)).toEqual(VECTORS[0])
    expect(await idsToWords([BEN, ANA], TOPIC)).toEqual(VECTORS[0])
    expect(await idsToWords([CEM, ANA, BEN], TOPIC)).toEqual(VECTORS[1])
  })

  it('[K21] come from 600,000 rounds over the sorted ids, as another implementation has it', async () => {
    const salt = `listening-room circle words 1|${TOPIC}`
    const bytes = pbkdf2Sync([ANA, BEN].toSorted().join(' '), salt, 600_000, 32, 'sha256')
    expect(Buffer.from(await rosterToBytes([BEN, ANA], TOPIC))).toEqual(bytes)
    const number = BigInt(`0x${bytes.toString('hex')}`) >> 190n // 256 bits but 66
    const words = Array.from({ length: CIRCLE_WORDS }, (_, i) => {
      return WORD_LIST[Number((number >> BigInt(11 * (5 - i))) & 2047n)]
    })
    expect(await idsToWords([ANA, BEN], TOPIC)).toEqual(words)
  })

  it('[K22] are others with one person more or another in their place, and in another room', async () => {
    const all = await Promise.all([
      idsToWords([ANA, BEN], TOPIC),
      idsToWords([ANA, BEN, CEM], TOPIC),
      idsToWords([ANA, CEM], TOPIC),
      idsToWords([ANA, BEN], 'u'.repeat(43)),
    ])
    expect(new Set(all.map(words => words.join(' '))).size).toBe(4)
  })
})

const VECTORS = [
  ['scatter', 'subtle', 'clipper', 'almost', 'mandolin', 'frost'],
  ['biscuit', 'ripple', 'library', 'ballroom', 'tower', 'daylight'],
]
