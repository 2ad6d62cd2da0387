import type { ComponentChildren, JSX } from 'preact';

/** A part of the page that opens and closes, with a heading for who goes from heading to heading. */
export function Fold({
  title,
  name,
  open = false,
  onToggle,
  children,
}: {
  readonly title: string;
  /** For tests and style. */
  readonly name: string;
  readonly open?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="fold" data-part={name} open={open} onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
