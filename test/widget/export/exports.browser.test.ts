/** The documents of the hours calculator: what the buttons hand to the browser, and when the PDF library is loaded. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
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
      const { name, text } = await saved();
      expect(text).not.toContain('Peeters');
      expect(name).toBe(`datums-overeenkomst-${learner.toLowerCase().replace(' ', '-')}.ics`);
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
});

describe('files in one PDF', () => {
  const choose = (element: HTMLElement, ...chosen: readonly File[]): void => {
    const input = part(element, '#export-files');
    if (!(input instanceof HTMLInputElement)) throw new Error('no input');
    const transfer = new DataTransfer();
    for (const file of chosen) transfer.items.add(file);
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const picture = async (name: string, width: number, height: number): Promise<File> => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
    return new File([blob ?? ''], name);
  };
  const rows = (element: HTMLElement): string[] =>
    [...(element.shadowRoot?.querySelectorAll('.files li') ?? [])].map((row) => textOf(row));
  const opened = async (element: HTMLElement): Promise<HTMLElement> => {
    part(element, '#export-merge-button').click();
    await expect.poll(() => part(element, '#export-files').checkVisibility()).toBe(true);
    return element;
  };
  const readBack = async () => {
    const { name, bytes } = await saved();
    files.length = 0;
    const { readAnnex } = await import('../../../widget/export/read-annex');
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const pages = (await PDFDocument.load(bytes)).getPages();
    return { name, reading: await readAnnex(bytes), isWide: pages.map((page) => page.getWidth() > page.getHeight()) };
  };
  const status = (element: HTMLElement): string => textOf(part(element, '[role="status"]'));

  it('say beside the file what is wrong with it, and what can be merged of the rest', async () => {
    const element = await opened(await mount('duaal-uurrooster', sampleDossier.facts));
    expect(element.shadowRoot?.querySelector('[data-export="merge"]')).toBeNull();
    choose(
      element,
      new File(['PK'], 'reglement.docx'),
      new File([], 'leeg.pdf'),
      new File([new Uint8Array(50_000_001)], 'groot.pdf'),
      await picture('foto.jpg', 30, 40),
    );
    await expect
      .poll(() => rows(element), { timeout: 15_000 })
      .toEqual([
        'reglement.docx Het bestand reglement.docx is geen pdf, jpg of png. Het komt niet in de pdf.',
        'leeg.pdf Het bestand leeg.pdf is leeg. Het komt niet in de pdf.',
        'groot.pdf Het bestand groot.pdf is groter dan 50 MB. Het komt niet in de pdf.',
        'foto.jpg 1 pagina',
      ]);
    expect(textOf(part(element, '[data-export="merge"]'))).toBe('Maak één pdf van 2 bestanden');
    press(element, 'merge');
    const { name, reading } = await readBack();
    expect([name, reading]).toMatchObject(['uurrooster.pdf', { kind: 'read', pages: 2 }]);
  });

  it('are put in order and taken away with the keyboard, which stays where it is', async () => {
    const element = await opened(await mount('duaal-uurrooster'));
    choose(element, await picture('staand.jpg', 30, 40), await picture('liggend.jpg', 40, 30));
    await expect
      .poll(() => rows(element), { timeout: 15_000 })
      .toEqual(['staand.jpg 1 pagina', 'liggend.jpg 1 pagina']);
    part(element, '[aria-label="Naar voren: liggend.jpg"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => rows(element)[0]).toBe('liggend.jpg 1 pagina');
    expect(status(element)).toBe('Het bestand liggend.jpg staat nu op plaats 1 van 2.');
    const focused = (): string | null | undefined => element.shadowRoot?.activeElement?.getAttribute('aria-label');
    expect(focused()).toBe('Naar voren: liggend.jpg');
    await userEvent.keyboard('{Enter}');
    expect(rows(element)[0]).toBe('liggend.jpg 1 pagina');
    // there is no schedule to put before them
    expect(textOf(part(element, '[data-export="merge"]'))).toBe('Maak één pdf van 2 bestanden');
    press(element, 'merge');
    const { name, reading, isWide } = await readBack();
    expect([name, reading.kind, isWide]).toEqual(['samengevoegd.pdf', 'no-dossier', [true, false]]);
    part(element, '[aria-label="Verwijderen: liggend.jpg"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('Verwijderen: staand.jpg');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('export-files');
  });

  it('go behind the schedule, or stand alone where the reader says so; one dossier goes along', async () => {
    const element = await opened(await mount('duaal-uurrooster', sampleDossier.facts));
    const { writeAnnex } = await import('../../../widget/export/annex-pdf');
    const other = await writeAnnex({ 'hours.average': hours(36) }, { texts: nl, today: isoDate('2026-11-25') });
    choose(element, new File([other.bytes], 'ander.pdf'));
    await expect.poll(() => rows(element)[0], { timeout: 15_000 }).toContain('met een dossier van Duaalwijzer');
    const average = async (): Promise<unknown> => {
      press(element, 'merge');
      const { reading } = await readBack();
      return reading.kind === 'read' && reading.facts['hours.average'];
    };
    expect(await average()).toBe(hours(40));
    expect(textOf(part(element, '.export-messages'))).toContain('In een ander bestand zat ook een dossier.');
    part(element, '.merging input[type="checkbox"]').click();
    await expect.poll(() => textOf(part(element, '[data-export="merge"]'))).toBe('Maak een pdf van 1 bestand');
    expect(await average()).toBe(hours(36));
    expect(textOf(part(element, '.export-messages'))).toContain('Het dossier van Duaalwijzer zit er ook in.');
  });

  it('can be dropped, and making them be stopped', async () => {
    const element = await opened(await mount('duaal-uurrooster', sampleDossier.facts));
    const transfer = new DataTransfer();
    for (const name of ['a.jpg', 'b.jpg']) transfer.items.add(await picture(name, 3, 4));
    const drop = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
    part(element, '.merging').dispatchEvent(drop);
    expect(drop.defaultPrevented).toBe(true);
    await expect.poll(() => rows(element), { timeout: 15_000 }).toEqual(['a.jpg 1 pagina', 'b.jpg 1 pagina']);
    press(element, 'merge');
    await expect.poll(() => element.shadowRoot?.querySelector('.job')).not.toBeNull();
    press(element, 'cancel');
    await expect.poll(() => textOf(part(element, '.export-messages'))).toBe('Gestopt. Er is geen bestand gemaakt.');
    press(element, 'dossier');
    expect((await saved()).name).toBe('dossier.json');
    expect(element.shadowRoot?.querySelector('.job')).toBeNull();
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
