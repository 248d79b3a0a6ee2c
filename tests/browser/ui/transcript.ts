import type { CDPSession, Protocol } from 'puppeteer-core'

type Node = Protocol.Accessibility.AXNode

/** What is told by its role and name alone. */
const CONTROLS = /^(heading|button|link|radio|checkbox|switch|textbox|combobox|slider|DisclosureTriangle)$/
/** What holds other things, and says so. */
const FRAMES =
  /^(list|listitem|group|radiogroup|dialog|form|banner|main|contentinfo|navigation|region|Details)$/
/** Told elsewhere: the one live region, and the words of a control, which are its name. */
const LEFT_OUT = /^(status|LabelText|Legend|InlineTextBox)$/
const NAMES: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'fold',
  listitem: 'item',
  Details: 'group',
}

/** What a screen reader finds in a page, in reading order, one line each: the browser's own roles, names and states. */
export async function readPage(browser: CDPSession): Promise<string[]> {
  const { nodes } = await browser.send('Accessibility.getFullAXTree')
  const known = new Map(nodes.map(node => [node.nodeId, node]))
  const children = (node: Node) => (node.childIds ?? []).flatMap(id => known.get(id) ?? [])
  const text = (node: Node): string => nameIfText(node) ?? children(node).map(text).join(' ')
  const hasControls = (node: Node): boolean =>
    children(node).some(child => CONTROLS.test(roleOf(child)) || hasControls(child))

  const lines = (node: Node, depth: number): string[] => {
    const role = roleOf(node)
    const indent = '  '.repeat(depth)
    const inside = (deeper: number) => children(node).flatMap(child => lines(child, deeper))
    if (LEFT_OUT.test(role))
      return children(node)
        .filter(hasOrIsControl)
        .flatMap(child => lines(child, depth))
    if (CONTROLS.test(role)) return [`${indent}${described(node, role)}`]
    if (role === 'StaticText')
      return [`${indent}text: ${tidy(text(node))}`].filter(line => !line.endsWith('text: '))
    if (role === 'paragraph' && !hasControls(node))
      return tidy(text(node)) === '' ? [] : [`${indent}text: ${tidy(text(node))}`]
    if (role === 'listitem' && !hasControls(node)) return [`${indent}item: ${tidy(text(node))}`]
    if (role === 'group' && !node.name?.value) return inside(depth)
    return FRAMES.test(role) ? [`${indent}${described(node, role)}`, ...inside(depth + 1)] : inside(depth)
  }
  const hasOrIsControl = (node: Node) => CONTROLS.test(roleOf(node)) || hasControls(node)

  const [root] = nodes
  return root === undefined ? [] : lines(root, 0)
}

function roleOf({ ignored, role }: Node): string {
  return ignored ? 'none' : String(role?.value ?? 'none')
}

function nameIfText(node: Node): string | null {
  return roleOf(node) === 'StaticText' ? String(node.name?.value ?? '') : null
}

function described({ name, value, properties = [] }: Node, role: string): string {
  const of = (wanted: string) => properties.find(one => one.name === wanted)?.value.value
  const said = [NAMES[role] ?? role, name?.value ? `“${tidy(String(name.value))}”` : '']
  const states = [
    of('level') === undefined ? '' : `level ${of('level')}`,
    value?.value ? `says ${value.value}` : '',
    of('checked') === 'true' ? 'chosen' : '',
    of('expanded') === false ? 'closed' : '',
    of('expanded') === true ? 'open' : '',
    of('hasPopup') === 'dialog' ? 'opens a sheet' : '',
    of('disabled') === true ? 'not now' : '',
    of('focused') === true ? 'the focus is here' : '',
  ]
  return [said.filter(Boolean).join(' '), ...states.filter(Boolean)].join(', ')
}

function tidy(text: string): string {
  return text
    .replace(/[\s\u2066-\u2069]+/g, ' ')
    .replace(/ ,/g, ',')
    .trim()
}
