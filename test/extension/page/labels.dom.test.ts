import { describe, expect, it } from 'vitest';
import { controlsOf } from '../../../extension/page/controls';
import { labelOf } from '../../../extension/page/labels';
import { outlineOf } from '../../../extension/page/outline';

const labelsIn = (html: string): readonly (string | undefined)[] => {
  document.body.innerHTML = html;
  const outline = outlineOf(document);
  return controlsOf(outline)
    .filter(({ kind }) => kind !== 'readonly')
    .map((control) => labelOf(control, outline)?.text);
};

describe('labelOf', () => {
  it.each([
    ['a label that is tied by id', '<label for="a">Naam</label><div><input id="a"></div>', ['Naam']],
    ['a label around the field', '<label>Naam <input></label>', ['Naam']],
    [
      'a second label that is empty',
      '<label for="a">Begindatum</label><input id="a"><label for="a" class="icon"></label>',
      ['Begindatum'],
    ],
    [
      'a mark inside the label',
      '<label for="a">Naam <span class="au-c-pill">Verplicht</span></label><input id="a">',
      ['Naam'],
    ],
    ['aria-labelledby', '<span id="x">Naam</span><input aria-labelledby="x">', ['Naam']],
    ['an aria-label that is not noise', '<div><input aria-label="Naam"></div>', ['Naam']],
    [
      'the row, where the aria-label is noise',
      '<div><div>Mentor</div><div role="combobox" aria-label="selecteer één optie"></div></div>',
      ['Mentor'],
    ],
    [
      'a label for something that cannot be labelled',
      '<label for="x">Mentor</label><div><span id="x" role="combobox">Jan</span></div>',
      ['Mentor'],
    ],
    [
      'the row, past a message',
      '<div><div>Naam</div><div class="form__error">Naam is verplicht.</div><div><input></div></div>',
      ['Naam'],
    ],
    ['what stands between two fields', '<div>Naam</div><input><div>Voornaam</div><input>', ['Naam', 'Voornaam']],
    [
      'the cell before',
      '<table><tr><td>Naam</td><td><input></td><td>Voornaam</td><td><input></td></tr></table>',
      ['Naam', 'Voornaam'],
    ],
    [
      'the head of the column',
      '<table><thead><tr><th>Naam</th><th>Voornaam</th></tr></thead><tbody><tr><td><input></td><td><input></td></tr></tbody></table>',
      ['Naam', 'Voornaam'],
    ],
    [
      'the term of a definition list',
      '<dl><dt>Naam</dt><dd><input></dd><dt>Voornaam</dt><dd><input></dd></dl>',
      ['Naam', 'Voornaam'],
    ],
    ['a placeholder that is no format', '<input placeholder="Naam">', ['Naam']],
    ['nothing, for a placeholder that is a format', '<input placeholder="dd/mm/jjjj">', [undefined]],
    ['a technical name', '<input formcontrolname="eindDatum">', ['eind Datum']],
    [
      'the legend of a group',
      '<fieldset><legend>Lesplaats</legend><label><input type="radio" name="l"> Andere</label></fieldset>',
      ['Lesplaats'],
    ],
    [
      'the bare title of a group',
      '<div><div>Lesplaats</div><div><label><input type="radio" name="l"> Hier</label><label><input type="radio" name="l"> Daar</label></div></div>',
      ['Lesplaats'],
    ],
    ['the text behind a check box', '<div><input type="checkbox"> Toestemming</div>', ['Toestemming']],
  ])('takes %s', (_what, html, expected) => expect(labelsIn(html)).toEqual(expected));

  it('takes a sentence with a blank apart', () => {
    document.body.innerHTML = '<p>De arbeidsduur bedraagt <input> uren per week.</p>';
    const outline = outlineOf(document);
    const [control] = controlsOf(outline);
    expect(control && labelOf(control, outline)).toEqual({
      text: 'De arbeidsduur bedraagt',
      after: 'uren per week.',
      source: 'row',
    });
  });

  it('leaves out what is no field of the form', () => {
    expect(
      labelsIn(
        '<header><input></header><nav><input></nav><form role="search"><input></form><div class="flatpickr-calendar"><input></div><duaalwijzer-overlay><input></duaalwijzer-overlay><footer><input></footer><input type="hidden"><input type="password"><input type="submit">',
      ),
    ).toEqual([]);
  });
});
