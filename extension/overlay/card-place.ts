/** Where a card goes: next to its field and the markers, never over them, inside the window and clear of the panel. */
import { autoUpdate, computePosition, flip, offset, shift, size, type Rect, type VirtualElement } from '@floating-ui/dom';
import { asRect, union, widthOf, type Box } from './box';

const edge = 8;
const lowest = 140;

export interface CardSurroundings {
  /** What must stay in sight; asked again each time. */
  readonly clearOf: () => readonly Box[];
  /** An element on the page that moves along. */
  readonly follow: Element;
  /** The open panel, if it is. */
  readonly panel: () => Box | undefined;
}

/** The part of the window beside the panel, or all of it where the panel leaves no room for a card. */
function roomBeside(panel: Box | undefined, card: HTMLElement): Rect {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const free = panel && panel.left > widthOf(card.getBoundingClientRect()) + 2 * edge ? panel.left : clientWidth;
  return { x: 0, y: 0, width: free, height: clientHeight };
}

async function place(card: HTMLElement, { clearOf, follow, panel }: CardSurroundings): Promise<void> {
  const reference: VirtualElement = {
    getBoundingClientRect: () => asRect(union(clearOf()) ?? follow.getBoundingClientRect()),
    contextElement: follow,
  };
  const within = { rootBoundary: roomBeside(panel(), card), padding: edge };
  const { x, y, placement } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'right-start',
    middleware: [
      offset(edge),
      flip({ ...within, fallbackPlacements: ['bottom-end', 'top-end', 'left-start'], crossAxis: false }),
      shift(within),
      size({
        ...within,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.setProperty('max-height', `${String(Math.max(lowest, Math.floor(availableHeight)))}px`);
        },
      }),
    ],
  });
  card.style.setProperty('left', `${String(Math.round(x))}px`);
  card.style.setProperty('top', `${String(Math.round(y))}px`);
  card.dataset.side = placement;
}

/** Places a card and keeps it placed until the function that it returns is called. */
export const keepCardPlaced = (card: HTMLElement, surroundings: CardSurroundings): (() => void) =>
  autoUpdate(surroundings.follow, card, () => void place(card, surroundings));
