/** The same few fields of an agreement in the ways that pages are built, the unkind ones included. */

/** Rows of a table: no label elements, the label of article 5 split around its field, a title in a cell of its own. */
export const table = `<main><h1>Overeenkomst opmaken</h1><table>
  <tr><td colspan="2"><b>Leerling</b></td></tr>
  <tr><td>Naam</td><td><input name="f1" value="Janssens"></td></tr>
  <tr><td>Voornaam</td><td><input name="f2" value="Milan"></td></tr>
  <tr><td>Rijksregisternummer</td><td><input name="f3" value="07.03.14-125.40"></td></tr>
  <tr><td colspan="2"><b>Onderneming</b></td></tr>
  <tr><td>Naam</td><td>Oefenbouw bv</td></tr>
  <tr><td>Rekeningnummer</td><td><input name="f4" value="BE71 0961 2345 6769"></td></tr>
  <tr><td colspan="2"><b>Looptijd</b></td></tr>
  <tr><td>Begindatum</td><td><input name="f5" value="1-9-2023"></td></tr>
  <tr><td>Einddatum</td><td><input name="f6" value="30.06.2024"></td></tr>
  <tr><td colspan="2"><b>Arbeidsduur</b></td></tr>
  <tr><td>De gemiddelde wekelijkse voltijdse arbeidsduur in de onderneming bedraagt op jaarbasis <input name="f7" value="38"> uren per week.</td><td></td></tr>
</table><button>Bewaren</button></main>`;

/** Divs only; titles and labels are plain text. */
export const divs = `<div><div class="t">Overeenkomst opmaken</div>
  <div><div>Leerling</div>
    <div><div>Naam *</div><div><input value="Janssens"></div></div>
    <div><div>Voornaam *</div><div class="err">Voornaam is verplicht</div><div><input value="Milan"></div></div>
    <div><div>Adres</div><div><input value="Dorpsstraat 25, 9000 Gent"></div></div>
  </div>
  <div><div>Onderneming</div>
    <div><span>KBO-nummer</span><span>0566.988.259</span></div>
    <div><div>Naam vertegenwoordiger</div><div><input value="Ilse Van Damme"></div></div>
  </div>
  <div><div>Looptijd</div>
    <div>Begindatum</div><input value="01/09/2023"><div>Einddatum</div><input value="30/06/2024">
  </div>
  <div><div>De leervergoeding</div>
    <div><input type="radio" name="v"> 588,70 euro/maand: de tweede graad van het secundair onderwijs nog niet met succes beëindigd</div>
    <div><input type="radio" name="v" checked> 649,60 euro/maand: de tweede graad van het secundair onderwijs met succes beëindigd</div>
    <div><input type="radio" name="v"> 700,40 euro/maand: het eerste jaar van de derde graad met succes beëindigd</div>
  </div></div>`;

/** A registered agreement: nothing can be typed. */
export const summary = `<main><h1>Overeenkomst</h1><p>Status: <strong>Geregistreerd</strong></p><p>Geregistreerd op: 15/09/2023</p>
  <section><h2>Leerling</h2><dl><dt>Naam</dt><dd>Janssens</dd><dt>Voornaam</dt><dd>Milan</dd><dt>INSZ-nummer</dt><dd>07.03.14-125.40</dd></dl></section>
  <section><h2>Gegevens onderneming en vestiging</h2><dl>
    <div><dt>Maatschappelijke naam</dt><dd>Oefenbouw bv</dd></div><div><dt>Paritair comité</dt><dd>PC 124 - Bouwbedrijf</dd></div>
    <div><dt>Erkende opleidingen</dt><dd><ul><li>Ruwbouw duaal</li><li>Dakwerken duaal</li></ul></dd></div></dl></section>
  <section><h2>Artikel 2</h2><table><tr><th>Begindatum</th><td>1 september 2023</td></tr><tr><th>Einddatum</th><td>30 juni 2024</td></tr></table></section>
  <section><h2>Artikel 5: Arbeidsduur</h2><p><strong>Gemiddelde wekelijkse arbeidsduur:</strong> 38 uren per week</p></section>
  <section><h2>Artikel 12</h2><dl><dt>Uurrooster</dt><dd><a href="#">uurrooster.pdf (24,5 kB)</a></dd><dt>Opleidingsplan</dt><dd>plan.pdf</dd></dl></section></main>`;

/** The names of one party under the heading of another, and fields twice. */
export const twice = `<main><h1>Overeenkomst opmaken</h1>
  <section><h2>Leerling</h2><label>Naam <input value="Janssens"></label><label>Voornaam <input value="Milan"></label></section>
  <section><h2>Contactpersoon</h2><label>Naam <input value="Peeters"></label><label>Rijksregisternummer <input value="1"></label></section>
  <section><h2>Onderneming</h2><h3>Contactpersoon</h3><label>Naam <input value="Maes"></label></section>
  <section><h2>Erkenning</h2><label>Begindatum <input value="1/1/2020"></label><label>Einddatum <input value="31/12/2024"></label></section>
  <section><h2>Looptijd</h2><label>Begindatum <input value="1/9/2023"></label><label>Begindatum <input value="2/9/2023"></label><label>Einddatum <input value="30/6/2024"></label></section>
  <section><h2>De leervergoeding</h2><label>Bedrag leervergoeding <input value="588,70"></label></section></main>`;

/** The lists and pickers of the libraries that such forms are built with; what they hide and what they show. */
export const widgets = `<main><h1>Overeenkomst opmaken</h1>
  <section><h2>De opleiding</h2>
    <div class="form__row"><label class="form__label" for="type">Type overeenkomst</label><div class="js-select select">
      <select id="type" class="u-visually-hidden" aria-hidden="true" tabindex="-1"><option value="">Maak een keuze</option><option value="1: Object" selected>Stageovereenkomst van alternerende opleiding (SAO)</option></select>
      <button type="button" class="js-select__input">Stageovereenkomst van alternerende opleiding (SAO)</button>
      <div class="select__wrapper" data-content><input type="text" placeholder="Zoek item"><div role="listbox"><div role="option">Maak een keuze</div></div></div></div></div>
    <div class="vl-row"><label for="tr">Opleiding</label><div class="choices" data-type="select-one" role="combobox" tabindex="0"><div class="choices__inner">
      <select id="tr" class="choices__input" hidden tabindex="-1"><option value="9" selected>Bakker duaal</option></select>
      <div class="choices__list choices__list--single"><div class="choices__item choices__placeholder choices__item--selectable">Kies een opleiding</div></div></div>
      <div class="choices__list choices__list--dropdown"><input type="search"><div role="listbox"><div>Bakker duaal</div></div></div></div></div>
  </section>
  <section><h2>Onderneming</h2>
    <div class="row"><label for="ng">Vestiging</label><ng-select><div class="ng-select-container"><div class="ng-value-container"><div class="ng-placeholder">Kies</div>
      <div class="ng-value"><span class="ng-value-icon" aria-hidden="true">×</span><span class="ng-value-label">Oefenbouw bv (2.147.812.701)</span></div>
      <div class="ng-input"><input id="ng" role="combobox" type="text"></div></div><span class="ng-clear-wrapper" title="Wis"><span aria-hidden="true">×</span></span></div></ng-select></div>
  </section>
  <section><h2>Leerwerkplek en mentor</h2>
    <div class="field"><mat-form-field><label id="l1"><mat-label>Mentor</mat-label></label><mat-select role="combobox" aria-labelledby="l1"><div class="mat-mdc-select-trigger"><div class="mat-mdc-select-value"><span class="mat-mdc-select-value-text"><span>Dirk Goossens</span></span></div><div class="mat-mdc-select-arrow-wrapper"></div></div></mat-select></mat-form-field></div>
  </section>
  <section><h2>Opleidingsverstrekker</h2>
    <div class="field"><label for="psel">Naam trajectbegeleider</label><p-select class="p-select"><span id="psel" role="combobox" class="p-select-label">Sofie De Clercq</span><div class="p-select-dropdown"></div></p-select></div>
    <div class="field"><label for="vs">Naam vertegenwoordiger opleidingsverstrekker</label><div class="v-select"><div class="vs__dropdown-toggle" role="combobox" aria-label="Search for option"><div class="vs__selected-options"><span class="vs__selected">Marc Desmet</span><input id="vs" type="search" class="vs__search"></div></div></div></div>
  </section>
  <section><h2>Looptijd</h2>
    <div class="vl-row"><label for="b">Begindatum</label><div class="vl-input-group vl-datepicker"><input type="hidden" id="b" value="2023-09-01"><input type="text" class="flatpickr-input" value="01.09.2023"><button>Kies een datum</button></div></div>
    <div class="vl-row"><label class="form__label" for="e">Einddatum</label><input id="e" value="__.__.____"><label for="e" class="datepicker__icon"></label></div>
  </section>
  <section><h2>Arbeidsduur</h2>
    <div class="field"><label for="n">Gemiddelde wekelijkse arbeidsduur</label><p-inputnumber><input id="n" role="spinbutton" aria-valuenow="38.5" value="38,5"></p-inputnumber></div>
  </section><button>Werkversie bewaren</button></main>`;
