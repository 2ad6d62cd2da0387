/** The signs of the overlay. Each severity has a shape of its own, so that colour is never what tells them apart. */
import type { Severity } from '#core';
import type { JSX } from 'preact';

interface IconProps {
  readonly size?: number;
}

const paths: Readonly<Record<Severity, { readonly shape: string; readonly sign: string }>> = {
  error: { shape: 'M7.9 1.5h8.2l6.4 6.4v8.2l-6.4 6.4H7.9l-6.4-6.4V7.9z', sign: 'm8.3 8.3 7.4 7.4m0-7.4-7.4 7.4' },
  warning: { shape: 'M12 1.8 23 21.6H1z', sign: 'M12 9v6m0 3v.1' },
  info: { shape: 'M12 1.5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21z', sign: 'M12 11v6m0-10v.1' },
};

/** An octagon with a cross, a triangle with an exclamation mark, or a circle with an i. */
export function SeverityIcon({ severity, size = 24 }: IconProps & { readonly severity: Severity }): JSX.Element {
  const { shape, sign } = paths[severity];
  return (
    <svg class={`icon ${severity}`} viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path class="shape" d={shape} />
      <path class="sign" d={sign} />
    </svg>
  );
}

function Line({ path, size = 20 }: IconProps & { readonly path: string }): JSX.Element {
  return (
    <svg class="icon line" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

export const CloseIcon = (): JSX.Element => <Line path="m6 6 12 12M18 6 6 18" />;
export const ChevronIcon = (): JSX.Element => <Line path="m6 9 6 6 6-6" />;

const tick = 'm6.5 12.5 3.8 3.8 7.2-8.3';
const dots = 'M7 12h.1m4.9 0h.1m4.9 0h.1';

/** The sign of Duaalwijzer: a tick in a rounded square; three dots while there is nothing to tick off. */
export const BrandIcon = ({ size = 22, waits }: IconProps & { readonly waits?: boolean }): JSX.Element => (
  <svg class="icon brand" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
    <rect class="shape" x="1" y="1" width="22" height="22" rx="6" />
    <path class="sign" d={waits ? dots : tick} />
  </svg>
);
