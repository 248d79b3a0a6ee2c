/** A listener tells the holder once a second whether their voice comes out here. */
const told = new WeakMap()

export const tellHolder = (piece, me, linkTo) => {
  const link = piece.at === 'held' && piece.holder !== me ? linkTo(piece.holder) : null
  if (!link) return
  const heard = link.packetsHeard
  const before = told.get(link) ?? 0
  told.set(link, heard)
  if (heard > before) link.send({ kind: 'sign', sign: { kind: 'reached', turn: piece.key } })
}
