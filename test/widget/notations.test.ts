import { describe, expect, it } from 'vitest';
import { Draft } from '../../widget/base/draft';
import { clockNotation, dateNotation, durationNotation, lessonHoursNotation } from '../../widget/base/notations';

const left = <Value>(notation: ConstructorParameters<typeof Draft<Value>>[0], text: string): Draft<Value> => {
  const draft = new Draft(notation);
  draft.type(text);
  draft.leave();
  return draft;
};

describe('a time of day', () => {
  it.each(['8:20', '8.20', '8u20', '820', '08:20', '0820', ' 8:20 ', '8U20'])('%s is 08:20', (text) => {
    expect(left(clockNotation, text)).toMatchObject({ value: 500, text: '08:20', isWrong: false });
  });

  it.each([
    ['8', 480],
    ['8u', 480],
    ['16', 960],
    ['24:00', 1440],
    ['0', 0],
  ])('%s is %i minutes', (text, value) => {
    expect(left(clockNotation, text).value).toBe(value);
  });

  it.each(['25', '8:60', '8:7', '12345', 'acht', '24:01', '-1'])('%s is none', (text) => {
    expect(left(clockNotation, text)).toMatchObject({ value: undefined, isWrong: true, text });
  });

  it('is not taken at its word while it may still grow', () => {
    const draft = new Draft(clockNotation);
    const values = ['1', '16', '165', '1650'].map((text) => {
      draft.type(text);
      return draft.value;
    });
    expect(values).toEqual([undefined, undefined, undefined, 1010]);
  });
});

describe('a date', () => {
  it.each(['1/9/2026', '01.09.2026', '1-9-2026', '2026-09-01', '1 september 2026', '01092026'])('%s', (text) => {
    expect(left(dateNotation, text)).toMatchObject({ value: '2026-09-01', text: '1/9/2026' });
  });

  it.each(['1/9/26', '1 sept 26', '1er septembre 2026', '1 September 2026', 'dinsdag 1 sep 2026'])('%s', (text) => {
    expect(left(dateNotation, text)).toMatchObject({ value: '2026-09-01', text: '1/9/2026' });
  });

  it.each([
    ['3 août 2026', '2026-08-03'],
    ['3 déc 2026', '2026-12-03'],
    ['3 okt 2026', '2026-10-03'],
    ['3 may 2026', '2026-05-03'],
    ['14/3/98', '1998-03-14'],
  ])('%s is %s', (text, value) => {
    expect(left(dateNotation, text).value).toBe(value);
  });

  it('is not taken at its word while its year may still grow', () => {
    const draft = new Draft(dateNotation);
    const values = ['1/9/20', '1/9/202', '1/9/2026'].map((text) => {
      draft.type(text);
      return draft.value;
    });
    expect(values).toEqual([undefined, undefined, '2026-09-01']);
  });

  it.each(['31/2/2026', '1/9', '1/9/126', '1 brumaire 2026'])('%s is none', (text) => {
    expect(left(dateNotation, text).isWrong).toBe(true);
  });
});

describe('hours and lesson hours', () => {
  it.each([
    ['38', '38'],
    ['37:30', '37:30'],
    ['37,5', '37:30'],
  ])('%s is written back as %s', (text, shown) => {
    expect(left(durationNotation, text).text).toBe(shown);
  });

  it.each([
    ['8', 8],
    ['7,5', 7.5],
    ['7.25', 7.25],
  ])('%s lesson hours', (text, value) => {
    expect(left(lessonHoursNotation, text).value).toBe(value);
  });

  it.each(['25', '7,3', 'x', '-1'])('%s is no number of lesson hours', (text) => {
    expect(left(lessonHoursNotation, text).isWrong).toBe(true);
  });
});

describe('an empty field', () => {
  it('is no mistake and no value', () => {
    expect(left(clockNotation, '  ')).toMatchObject({ value: undefined, isWrong: false });
  });
});
