/** The documents of the hours calculator: what the buttons hand to the browser, and when the PDF library is loaded. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hours, isoDate, nl, readDossierText } from '#core';
import sampleDossier from '../../dossiers/official-sample.json';
import { mount, part, textOf } from '../mount';

const files: { name: string; blob: Blob }[] = [];
const blobs = new Map<string, Blob>();
const original = URL.createObjectURL.bind(URL);

/** Notes what is saved instead of saving it. */
const onSave = (event: Event): void => {
  const link = event.composedPath()[0];
  if (!(link instanceof HTMLAnchorElement) || !link.download) return;
  event.preventDefault();
  const blob = blobs.get(link.href);
  if (blob) files.push({ name: link.download, blob });
};

beforeEach(() => {
  files.length = 0;
  URL.createObjectURL = (blob: Blob) => {
    const address = original(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function dispatch(this: HTMLAnchorElement) {
    this.addEventListener('click', onSave, { once: true });
    HTMLElement.prototype.click.call(this);
  };
});

afterEach(() => {
  URL.createObjectURL = original;
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
});

const press = (element: HTMLElement, action: string): void => {
  part(element, `[data-export="${action}"]`).click();
};

const saved = async (): Promise<{ name: string; bytes: Uint8Array; text: string }> => {
  await expect.poll(() => files.length, { timeout: 15_000 }).toBe(1);
  const [file] = files;
  if (!file) throw new Error('nothing was saved');
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  return { name: file.name, bytes, text: new TextDecoder().decode(bytes) };
};

// the browser remembers 250 of them unless it is asked for more, and a test page loads as many
performance.setResourceTimingBufferSize(2000);

const isLibraryLoaded = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => /pdf-lib/.test(name));

describe('documents', () => {
  it('are made with a library that comes at the first click, and hold the dossier', async () => {
    const element = await mount('duaal-uurrooster', sampleDossier.facts);
    expect(isLibraryLoaded()).toBe(false);
    press(element, 'pdf');
    await element.updateComplete;
    expect(textOf(part(element, '.job'))).toContain('De pdf wordt gemaakt…');
    const { name, bytes } = await saved();
    expect(isLibraryLoaded()).toBe(true);
    expect(name).toBe('uurrooster.pdf');
    const { readAnnex } = await import('../../../widget/export/read-annex');
    const facts = readDossierText(JSON.stringify(sampleDossier));
    expect(await readAnnex(bytes)).toMatchObject({ kind: 'read', facts: facts.ok && facts.facts });
    await expect.poll(() => textOf(part(element, '.export-messages'))).toBe('Klaar: uurrooster.pdf.');
  });

  it('can be stopped while they are made', async () => {
    const element = await mount('duaal-uurrooster', sampleDossier.facts);
    press(element, 'pdf');
    await element.updateComplete;
    press(element, 'cancel');
    await element.updateComplete;
    expect(textOf(part(element, '.export-messages'))).toBe('Gestopt. Er is geen bestand gemaakt.');
    press(element, 'dossier');
    expect((await saved()).name).toBe('dossier.json');
  });

  it('with the dates for a calendar, or word of what is missing for it', async () => {
    const element = await mount('duaal-uurrooster', {});
    press(element, 'calendar');
    await element.updateComplete;
    expect(textOf(part(element, '.export-messages'))).toContain('Vul de begindatum en de einddatum in.');
    element.facts = sampleDossier.facts;
    press(element, 'calendar');
    const { name, text } = await saved();
    expect(name).toBe('datums-overeenkomst.ics');
    expect(text).toContain('DTSTART;VALUE=DATE:20240630\r\nSUMMARY:De overeenkomst eindigt');
    expect(text.match(/SUMMARY:Inhaalrustdag van de leerling/g)).toHaveLength(12);
    expect(text).toContain('DTSTART;VALUE=DATE:20230515\r\nSUMMARY:Pedagogische studiedag');
    expect(text).toContain('UID:end-1.2023-09-01@duaalwijzer');
  });

  it('of learners who start on one day are told apart in a calendar, without their names', async () => {
    const uidOf = async (learner: string): Promise<string | undefined> => {
      files.length = 0;
      const element = await mount('duaal-uurrooster', { ...sampleDossier.facts, 'learner.name': learner });
      press(element, 'calendar');
      const { text } = await saved();
      expect(text).not.toContain('Peeters');
      return /UID:end.*/.exec(text)?.[0];
    };
    expect(await uidOf('Noor Peeters')).not.toBe(await uidOf('Sam Peeters'));
    expect(await uidOf('Noor Peeters')).toBe(await uidOf('Noor Peeters'));
  });

  it('leave numbers of people and accounts out until the reader lets them in', async () => {
    const element = await mount('duaal-uurrooster', { 'learner.insz': '07031412345', 'training.name': 'Kapper duaal' });
    press(element, 'dossier');
    expect((await saved()).text).not.toContain('07031412345');
    files.length = 0;
    part(element, '.export input[type="checkbox"]').click();
    press(element, 'dossier');
    expect((await saved()).text).toContain('07031412345');
  });

  it('go into one PDF with other files, or say which file does not fit', async () => {
    const element = await mount('duaal-uurrooster', sampleDossier.facts);
    const choose = (...chosen: readonly File[]): void => {
      const input = part(element, '#export-files');
      if (!(input instanceof HTMLInputElement)) throw new Error('no input');
      const transfer = new DataTransfer();
      for (const file of chosen) transfer.items.add(file);
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    press(element, 'merge');
    await element.updateComplete;
    expect(textOf(part(element, '.export-messages'))).toContain('Kies eerst');
    choose(new File(['PK'], 'reglement.docx'));
    press(element, 'merge');
    await expect
      .poll(() => textOf(part(element, '.export-messages')), { timeout: 15_000 })
      .toMatch(/^Het bestand reglement.docx is geen pdf, jpg of png. ?Er is geen pdf gemaakt.$/);
    const canvas = document.createElement('canvas');
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
    choose(new File([picture ?? ''], 'foto.jpg'));
    press(element, 'merge');
    const { bytes } = await saved();
    const { readAnnex } = await import('../../../widget/export/read-annex');
    expect(await readAnnex(bytes)).toMatchObject({ kind: 'read', pages: 2 });
    files.length = 0;
    // the annex of somebody else
    const { writeAnnex } = await import('../../../widget/export/annex-pdf');
    const other = await writeAnnex({ 'hours.average': hours(36) }, { texts: nl, today: isoDate('2026-11-25') });
    choose(new File([other.bytes], 'ander.pdf'));
    press(element, 'merge');
    const reading = await readAnnex((await saved()).bytes);
    expect(reading.kind === 'read' && reading.facts['hours.average']).toBe(hours(40));
    expect(textOf(part(element, '.export-messages'))).toContain('In een ander bestand zat ook een dossier.');
  });
});

describe('the documents of the allowance checker', () => {
  const facts = {
    'agreement.start': '2023-10-01',
    'agreement.end': '2025-06-30',
    'education.secondGradePassed': false,
    'education.firstYearThirdGradePassed': false,
    'education.ov3QualificationPassed': false,
    'education.alternatingYearsPassed': 0,
  };

  it('are a calendar with the steps, the index and the last day for the premiums, in words of the language', async () => {
    const element = await mount('duaal-leervergoeding', facts);
    press(element, 'calendar');
    const { name, text } = await saved();
    const unfolded = text.replaceAll('\r\n ', '');
    expect(name).toBe('datums-overeenkomst.ics');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20240901\r\nSUMMARY:Met succes naar trap 2');
    expect(unfolded).toMatch(/SUMMARY:Index: de leervergoeding wordt €\u00a0\d+\\,\d\d per maand \(trap 1\)/);
    expect(unfolded).toContain('SUMMARY:Laatste dag om te registreren met recht op de premies');
    expect(textOf(part(element, '.export-messages'))).toBe('Klaar: datums-overeenkomst.ics.');
  });

  it('are a dossier that can be read again, and no PDF', async () => {
    const element = await mount('duaal-leervergoeding', facts);
    press(element, 'dossier');
    const { name, text } = await saved();
    expect(name).toBe('dossier.json');
    expect(readDossierText(text)).toMatchObject({ ok: true, facts: { 'agreement.start': '2023-10-01' } });
    expect(element.shadowRoot?.querySelector('[data-export="pdf"], #export-merge')).toBeNull();
  });

  it('say what is missing for a calendar', async () => {
    const element = await mount('duaal-leervergoeding');
    press(element, 'calendar');
    await element.updateComplete;
    expect(textOf(part(element, '.export-messages'))).toContain('Vul de begindatum en de einddatum in.');
  });
});
