/** What is understood of a block that was copied from a spreadsheet. */
import { describe, expect, it } from 'vitest';
import { writeDuration, type Block } from '#core';
import { readCell, splitCells } from '../../widget/schedule/paste/cells';
import { readTable, type PastedHours } from '../../widget/schedule/paste/read-table';

const time = ({ from, to }: Block): string =>
  `${from === undefined ? '' : writeDuration(from)}-${to === undefined ? '' : writeDuration(to)}`;
const said = ({ weekday, place, blocks, breaks, lessonHours }: PastedHours): string =>
  [weekday ?? '?', place ?? '?', ...blocks.map(time), ...breaks.map((one) => `(${time(one)})`), lessonHours ?? '']
    .join(' ')
    .trim();
const read = (text: string): readonly string[] => readTable(text).days.map(said);

describe('one cell', () => {
  it.each([
    ['8:30', ['08:30']],
    ['08:30:00', ['08:30']],
    ['8u30', ['08:30']],
    ['8h30', ['08:30']],
    ['8.30', ['08:30']],
    ['830', ['08:30']],
    ['8', ['08:00']],
    ['8 u', ['08:00']],
    ['8:30 AM', ['08:30']],
    ['1:30 PM', ['13:30']],
    ['12:15 PM', ['12:15']],
    ['12:15 AM', ['00:15']],
    ['0,354166667', ['08:30']],
    ['0.354166667', ['08:30']],
    ['30/12/1899 8:30', ['08:30']],
    ['1899-12-30 08:30:00', ['08:30']],
    ['8:30-12:00', ['08:30', '12:00']],
    ['8u30 tot 12u', ['08:30', '12:00']],
    ['08:30 – 12:00\n12:30 – 16:30', ['08:30', '12:00', '12:30', '16:30']],
  ])('%s', (text, times) => {
    expect(readCell(text)).toMatchObject({ times: times.map((one) => readCell(one).times[0]), isUnread: false });
    expect(readCell(text).times.map(writeDuration)).toEqual(times);
  });

  it.each(['8,5', '8.5', 'thuis', '25:00', '8:75', '#REF!'])('%s is not understood, and not guessed', (text) => {
    expect(readCell(text)).toMatchObject({ times: [], isUnread: true });
  });

  it.each(['', '-', 'vrij', 'van', 'Voormiddag'])('"%s" says nothing, which is no mistake', (text) => {
    expect(readCell(text)).toMatchObject({ times: [], isUnread: false });
  });

  it('may be quoted, with line breaks and quotes inside', () => {
    expect(splitCells('"a\nb"\t"say ""x"""\r\nc\t')).toEqual([
      ['a\nb', 'say "x"'],
      ['c', ''],
    ]);
  });
});

describe('a table', () => {
  it('with days below each other and places above', () => {
    const table = [
      '\tSchool\t\t\t\tOnderneming\t',
      '\tvan\ttot\tvan\ttot\tvan\ttot',
      'Maandag\t8:20\t12:00\t12:30\t16:50\t\t',
      'Dinsdag\t\t\t\t\t7:30\t16:00',
    ].join('\n');
    expect(read(table)).toEqual(['monday school 08:20-12:00 12:30-16:50', 'tuesday company 07:30-16:00']);
  });

  it('with days beside each other, as Google writes them', () => {
    const table = ['\tma\tdi\two', 'Onderneming\t8:00\t8:00\t', '\t12:00\t12:00\t', 'School\t\t\t8:20', '\t\t\t12:00'];
    expect(read(table.join('\r\n'))).toEqual([
      'monday company 08:00-12:00',
      'tuesday company 08:00-12:00',
      'wednesday school 08:20-12:00',
    ]);
  });

  it('with breaks and lesson hours', () => {
    const table = [
      'Dag\tPlaats\tUren\t\tPauze\t\tLesuren',
      'ma\tSchool\t8:20\t16:50\t12:00\t12:30\t8',
      'di\tBedrijf\t7:30\t16:30\t12:00\t12:30\t',
    ].join('\n');
    expect(read(table)).toEqual([
      'monday school 08:20-16:50 (12:00-12:30) 8',
      'tuesday company 07:30-16:30 (12:00-12:30)',
    ]);
  });

  it('with a day over two rows, one for each place', () => {
    expect(read('lundi\tÉcole\t8:20\t12:00\n\tEntreprise\t13:00\t17:00')).toEqual([
      'monday school 08:20-12:00',
      'monday company 13:00-17:00',
    ]);
  });

  it('of times alone follows the field in which it was pasted', () => {
    expect(read('8:00\t12:00\t12:30\t16:30\n8:00\t12:00')).toEqual(['? ? 08:00-12:00 12:30-16:30', '? ? 08:00-12:00']);
  });

  it('in English, without tabs', () => {
    expect(read('Monday 9:00 AM - 5:00 PM\nTuesday 9:00 AM - 1:00 PM')).toEqual([
      'monday ? 09:00-17:00',
      'tuesday ? 09:00-13:00',
    ]);
  });

  it('lists what it does not understand', () => {
    expect(readTable('ma\t8:00\tlater\ndi\t8,5\t12:00')).toMatchObject({ unread: ['later', '8,5'] });
  });

  it('has no days where there are no hours', () => {
    expect(readTable('zomaar wat tekst')).toEqual({ days: [], unread: ['zomaar wat tekst'] });
  });
});
