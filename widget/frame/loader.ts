/**
 * For pages that show an element in a frame: replaces each link `<a data-duaal-frame href="…/frame.html?element=…">` by a
 * frame that is as high as its content. Without this script the link stays and leads to the same page. It may stand in
 * the head, with or without `defer`, and twice on a page: a link is replaced once.
 */
import { frameTitles, languages } from '#core';
import { heightIn } from './height-message';

const frames: HTMLIFrameElement[] = [];

function languageAround(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return languages.find((code) => lang.toLowerCase().split('-')[0] === code) ?? 'nl';
}

/** Moves only the frame that spoke, and only while it still shows what was put there. */
function follow({ isTrusted, source, origin, data }: MessageEvent): void {
  const frame = frames.find(({ contentWindow }) => source && contentWindow === source);
  if (!isTrusted || !frame || new URL(frame.src).origin !== origin) return;
  const height = heightIn(data);
  if (height !== undefined) frame.style.height = `${String(height)}px`;
}

function replace(link: HTMLAnchorElement): void {
  const address = new URL(link.href);
  const language = address.searchParams.get('lang') ?? languageAround(link);
  address.searchParams.set('lang', language);
  const frame = document.createElement('iframe');
  const titles = (frameTitles as Readonly<Record<string, Readonly<Record<string, string>>>>)[language];
  frame.title = titles?.[address.searchParams.get('element') ?? ''] ?? link.textContent.trim();
  frame.style.cssText = 'display:block;width:100%;height:40em;border:0';
  frame.allow = 'clipboard-write';
  frame.src = address.href;
  frames.push(frame);
  link.replaceWith(frame);
}

function start(): void {
  document.querySelectorAll<HTMLAnchorElement>('a[data-duaal-frame][href]').forEach(replace);
}

addEventListener('message', follow);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
