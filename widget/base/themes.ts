/**
 * Looks that a page can choose with `theme`: light or dark whatever the page is, and one that sits well on Flemish
 * sites: yellow and blue, square corners. Its colours are our own; it carries no mark and no font of the government.
 * Every colour can still be set by the page.
 */
import { css } from 'lit';

export const themeStyles = css`
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  :host([theme='vlaams']) {
    --_text: var(--duaal-text, light-dark(#1d2730, #eef2f5));
    --_muted: var(--duaal-muted, light-dark(#55616c, #b4bec8));
    --_surface: var(--duaal-surface, light-dark(#ffffff, #151b21));
    --_soft: var(--duaal-soft, light-dark(#f3f5f7, #212a32));
    --_line: var(--duaal-line, light-dark(#d3dae0, #3b4751));
    --_control: var(--duaal-control, light-dark(#76828d, #94a0ab));
    --_accent: var(--duaal-accent, light-dark(#0a5099, #8cc0f5));
    --_on-accent: var(--duaal-on-accent, light-dark(#ffffff, #0b1c2d));
    --_radius: var(--duaal-radius, 3px);
    --_band: var(--duaal-band, #f5d800);
  }
  :host([theme='vlaams']) .card {
    border-top: 4px solid var(--_band);
  }
  :host([theme='vlaams']) :is(button, input[type='text'], .option, .refused, .all-right, .waiting) {
    border-radius: 3px;
  }
`;
