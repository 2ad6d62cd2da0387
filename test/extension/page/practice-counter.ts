/** The screens of the practice counter as a document, without its script: what stands in the HTML is what a page shows first. */
/// <reference types="vite/client" />
import html from '../../counter/index.html?raw';

/** Puts a screen of the practice counter in a document. */
export function showScreen(document: Document, screen: 'overeenkomst' | 'dashboard'): void {
  const source = new DOMParser().parseFromString(html.slice(html.indexOf('<body')), 'text/html');
  document.body.innerHTML = source.body.innerHTML;
  const template = document.querySelector<HTMLTemplateElement>(`#scherm-${screen}`);
  if (template) document.querySelector('main')?.append(template.content.cloneNode(true));
}
