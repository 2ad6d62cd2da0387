/** Icons differ by shape, not by colour alone. They are decoration: the word beside them is what is read out. */
import { svg, type SVGTemplateResult } from 'lit';
import type { Severity } from '#core';

const icon = (drawing: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${drawing}</svg>`;

export const severityIcons: Readonly<Record<Severity, SVGTemplateResult>> = {
  error: icon(svg`<path d="M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7z"/><path d="m7.5 7.5 5 5m0-5-5 5"/>`),
  warning: icon(svg`<path d="M10 3 2.5 16.5h15z"/><path d="M10 8v4m0 2.2v.1"/>`),
  info: icon(svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 9.2v4.3m0-7v.1"/>`),
};
export const checkIcon = icon(svg`<circle cx="10" cy="10" r="7.5"/><path d="m6.5 10.3 2.4 2.4 4.6-5"/>`);
export const tickIcon = icon(svg`<path d="m4.5 10.5 3.7 3.7 7.3-8"/>`);
export const plusIcon = icon(svg`<path d="M10 4.5v11m-5.5-5.5h11"/>`);
export const removeIcon = icon(svg`<path d="m5.5 5.5 9 9m0-9-9 9"/>`);
export const copyIcon = icon(
  svg`<rect x="7" y="7" width="9.5" height="9.5" rx="2"/><path d="M13 4.8V4.5a1 1 0 0 0-1-1H4.5a1 1 0 0 0-1 1V12a1 1 0 0 0 1 1h.3"/>`,
);
export const openIcon = icon(
  svg`<circle cx="10" cy="10" r="7.5" stroke-dasharray="2.6 2.6"/><path d="M10 6v4.3l2.6 1.6"/>`,
);
export const chevronIcon = icon(svg`<path d="m7.5 4.5 5.5 5.5-5.5 5.5"/>`);
export const undoIcon = icon(svg`<path d="M7 4 3.5 7.5 7 11"/><path d="M3.5 7.5h8a5 5 0 0 1 0 10H8"/>`);
export const redoIcon = icon(svg`<path d="M13 4l3.5 3.5L13 11"/><path d="M16.5 7.5h-8a5 5 0 0 0 0 10H12"/>`);
export const pasteIcon = icon(
  svg`<rect x="4" y="4" width="12" height="13.5" rx="2"/><path d="M7.5 4V2.5h5V4M7 9h6m-6 3.5h6"/>`,
);
export const templateIcon = icon(svg`<rect x="3" y="4" width="14" height="12.5" rx="2"/><path d="M3 8h14M8 8v8.5"/>`);
export const previousIcon = icon(svg`<path d="m12 4.5-5.5 5.5 5.5 5.5"/>`);
export const nextIcon = icon(svg`<path d="m8 4.5 5.5 5.5L8 15.5"/>`);
