/** Angular with reactive forms, PrimeNG and ng-select. */
// the compiler must be there before anything that it compiles
import '@angular/compiler';
import 'zone.js';
import { provideHttpClient } from '@angular/common/http';
import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { NgSelectModule } from '@ng-select/ng-select';
import '@ng-select/ng-select/themes/default.theme.css';
import Aura from '@primeng/themes/aura';
import { Checkbox } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { FileUpload } from 'primeng/fileupload';
import { InputMask } from 'primeng/inputmask';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { Panel } from 'primeng/panel';
import { RadioButton } from 'primeng/radiobutton';
import { Select } from 'primeng/select';
import { Screen, start } from '../angular/form';

const template = `
@if (visible()) {
<main>
  <h1>{{ title }}</h1>
  <p>{{ stage.label }}: {{ stage.value }}</p>
  <form [formGroup]="form">
    @for (section of sections; track section.id) {
      <p-panel [header]="section.title">
        @for (field of section.fields; track field.id) {
          <div class="field" [id]="field.id">
            @switch (field.kind) {
              @case ('shown') {
                <span class="label">{{ field.label }}</span> <span>{{ shown(field.id) }}</span>
              }
              @case ('date') {
                <label [for]="field.id + '-in'">{{ field.label }}</label>
                <p-datepicker [inputId]="field.id + '-in'" dateFormat="dd/mm/yy" [showIcon]="true" [formControlName]="field.id" />
              }
              @case ('select') {
                <label [for]="field.id + '-in'">{{ field.label }}</label>
                @if (field.options.length === 2) {
                  <ng-select [labelForId]="field.id + '-in'" [items]="$any(field.options)" [formControlName]="field.id" />
                } @else {
                  <p-select [inputId]="field.id + '-in'" [options]="$any(field.options)" placeholder="Maak een keuze" appendTo="body" [formControlName]="field.id" />
                }
              }
              @case ('radios') {
                <div class="label">{{ field.label }}</div>
                @for (option of field.options; track option) {
                  <div class="option">
                    <p-radiobutton [inputId]="option" [value]="option" [name]="field.id" [formControlName]="field.id" />
                    <label [for]="option">{{ option }}</label>
                  </div>
                }
              }
              @case ('checkbox') {
                <p-checkbox [inputId]="field.id + '-in'" [binary]="true" [formControlName]="field.id" />
                <label [for]="field.id + '-in'">{{ field.label }}</label>
              }
              @case ('file') {
                <div class="label">{{ field.label }}</div>
                <p-fileupload mode="basic" chooseLabel="Bestand kiezen" [customUpload]="true" />
                <ul><li>{{ field.name }} ({{ field.size }})</li></ul>
              }
              @case ('number') {
                <label [for]="field.id + '-in'">{{ field.label }}</label>
                <p-inputnumber [inputId]="field.id + '-in'" locale="nl-BE" [maxFractionDigits]="2" [formControlName]="field.id" />
                <span>{{ after(field) }}</span>
              }
              @case ('long') {
                <label [for]="field.id + '-in'">{{ field.label }}</label>
                <textarea [id]="field.id + '-in'" [formControlName]="field.id"></textarea>
              }
              @default {
                <label [for]="field.id + '-in'">{{ field.label }}</label>
                @if (mask(field); as mask) {
                  <p-inputmask [inputId]="field.id + '-in'" [mask]="mask" [formControlName]="field.id" />
                } @else {
                  <input pInputText [id]="field.id + '-in'" [formControlName]="field.id" />
                }
              }
            }
          </div>
        }
      </p-panel>
    }
    <button type="button">Werkversie bewaren</button>
  </form>
</main>
}
`;

// the decorator is called: the kits are compiled in the browser, without a step of Angular's own
const App = Component({
  selector: 'oefen-prime',
  imports: [
    ReactiveFormsModule,
    NgSelectModule,
    Checkbox,
    DatePicker,
    FileUpload,
    InputMask,
    InputNumber,
    InputText,
    Panel,
    RadioButton,
    Select,
  ],
  template,
})(class extends Screen {});

await start(App, 'oefen-prime', [
  provideNoopAnimations(),
  provideHttpClient(),
  providePrimeNG({ theme: { preset: Aura } }),
]);
