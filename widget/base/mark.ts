/**
 * What tells an element from others of its kind on a page: its name, and its place among those that have the same name or
 * none. What is kept in the browser and a link to share go by it.
 */

/** An attribute may not show yet what was set as a property. */
const nameOf = (element: Element & { readonly name?: string }): string =>
  element.name ?? element.getAttribute('name') ?? '';

/** All elements of one kind in the same document or shadow root, in their order. */
function peersOf(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return 'querySelectorAll' in root ? [...(root as ParentNode).querySelectorAll(element.localName)] : [];
}

/** Empty for the first that has no name, the name for the first that has it, and a number behind it for later ones. */
export function markOf(element: Element, name: string): string {
  const peers = peersOf(element);
  const earlier = peers.slice(0, peers.indexOf(element)).filter((peer) => nameOf(peer) === name).length;
  return earlier === 0 ? name : `${name}~${String(earlier + 1)}`;
}

/** Whether what bears no mark is meant for this element: the first without a name, or the first of all that have one. */
export function isUnmarked(element: Element): boolean {
  const peers = peersOf(element);
  return (peers.find((peer) => nameOf(peer) === '') ?? peers[0]) === element;
}
