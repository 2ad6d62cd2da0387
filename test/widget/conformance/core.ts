/**
 * The named core of the conformance suite, for browsers that are driven from outside: runs in the page and returns what
 * does not hold. Self-contained, since it is sent to the page as text.
 */
export async function conformanceCore(): Promise<readonly string[]> {
  const faults: string[] = [];
  const tags = ['duaal-uurrooster', 'duaal-leervergoeding', 'duaal-overeenkomst'];
  const facts = { 'agreement.start': '2023-09-01', 'agreement.end': '2024-06-30', 'hours.average': '40:00' };
  const holds = (tag: string, what: string, isSo: unknown): void => {
    if (!isSo) faults.push(`${tag}: ${what}`);
  };
  const submitted = (form: HTMLFormElement): string => {
    const dossier = new FormData(form).get('dossier');
    return typeof dossier === 'string' ? dossier : 'nothing';
  };
  const type = (field: HTMLInputElement, text: string): void => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };

  // the page has the script of one element; the others lie beside it
  const script = document.querySelector<HTMLScriptElement>('script[src$=".iife.js"]');
  for (const tag of tags.filter((name) => !customElements.get(name))) {
    const other = document.createElement('script');
    other.src = new URL(`${tag}.iife.js`, script?.src).href;
    document.head.append(other);
  }

  for (const tag of tags) {
    await customElements.whenDefined(tag);
    const form = document.createElement('form');
    const element = document.createElement(tag) as HTMLElement & {
      facts: unknown;
      value: unknown;
      name: string;
      validationMessage: string;
      updateComplete: Promise<unknown>;
    };
    document.body.append(form);
    form.append(element);
    element.name = 'dossier';
    element.facts = facts;
    await element.updateComplete;
    const root = element.shadowRoot;
    const group = root?.querySelector('fieldset');
    holds(tag, 'has a name', group?.getAttribute('aria-label'));
    holds(tag, 'submits a dossier', submitted(form).includes('2023-09-01'));
    holds(tag, 'is valid at first', form.checkValidity());
    holds(tag, 'fits its column', element.scrollWidth <= element.clientWidth);

    let wrong: HTMLInputElement | undefined;
    for (const field of root?.querySelectorAll<HTMLInputElement>('input[type="text"]') ?? []) {
      type(field, 'gisteren');
      await element.updateComplete;
      if (field.getAttribute('aria-invalid') === 'true') {
        wrong = field;
        break;
      }
      type(field, '');
      await element.updateComplete;
    }
    const error = wrong && root?.getElementById(`${wrong.id}-error`);
    const sentence = error?.textContent.trim() ?? '';
    holds(tag, 'shows an error', sentence !== '' && (error?.getClientRects().length ?? 0) > 0);
    holds(tag, 'describes the field by it', wrong?.getAttribute('aria-describedby')?.includes(`${wrong.id}-error`));
    holds(tag, 'announces it', root?.querySelector('[role="status"]')?.textContent.includes(sentence));
    holds(
      tag,
      'is invalid with that sentence',
      !form.checkValidity() && element.validationMessage.includes('gisteren'),
    );
    form.reset();
    await element.updateComplete;
    holds(tag, 'is empty and valid after a reset', form.checkValidity() && submitted(form) === '');
    form.remove();
  }
  return faults;
}
