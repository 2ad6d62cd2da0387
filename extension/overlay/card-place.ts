/** Where a card goes: beside its field and the markers or under them, inside the window and clear of the panel. */
import {
  autoUpdate,
  computePosition,
  offset,
  shift,
  size,
  type Placement,
  type Rect,
  type VirtualElement,
} from '@floating-ui/dom';
import { asRect, union, type Box } from './box';
import { rootOf } from './document';
import { boxOf, framesAround } from './window-box';

const edge = 8;
const lowest = 140;
const widest = 384;
/** Room under a field in which a card can be read without much scrolling. */
const enough = 280;

export interface CardSurroundings {
  /** What must stay in sight; asked again each time. */
  readonly clearOf: () => readonly Box[];
  /** An element on the page that moves along. */
  readonly follow: Element;
  /** The open panel, if it is. */
  readonly panel: () => Box | undefined;
  /** Whether the card belongs to the panel, because its field is not on the page. */
  readonly atPanel: boolean;
}

/** The part of the window beside the panel, or all of it where the panel leaves no room for a card. */
function roomBeside(panel: Box | undefined, card: HTMLElement): Rect {
  const { clientWidth, clientHeight } = rootOf(card.ownerDocument);
  const free = panel && panel.left > widest + 2 * edge ? panel.left : clientWidth;
  return { x: 0, y: 0, width: free, height: clientHeight };
}

/** Beside the field, or under it; above it only when there is too little room under it. Never over its label. */
function sideFor(clear: Box, room: Rect): Placement {
  if (clear.right + widest + 2 * edge <= room.width) return 'right-start';
  const below = room.height - clear.bottom;
  return below >= enough || below >= clear.top ? 'bottom-end' : 'top-end';
}

const sideForPanel = (panel: Box): Placement => (panel.left >= widest + 2 * edge ? 'left-end' : 'top-end');

async function place(card: HTMLElement, { clearOf, follow, panel, atPanel }: CardSurroundings): Promise<void> {
  const clear = union(clearOf()) ?? boxOf(follow);
  const reference: VirtualElement = {
    getBoundingClientRect: () => asRect(clear),
    contextElement: framesAround(follow).at(-1) ?? follow,
  };
  const room = roomBeside(atPanel ? undefined : panel(), card);
  const within = { rootBoundary: room, padding: edge };
  const { x, y, placement } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: atPanel ? sideForPanel(clear) : sideFor(clear, room),
    middleware: [
      offset(edge),
      shift(within),
      size({
        ...within,
        apply: ({ availableHeight, elements }) => {
          elements.floating.style.setProperty(
            'max-height',
            `${String(Math.max(lowest, Math.floor(availableHeight)))}px`,
          );
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
