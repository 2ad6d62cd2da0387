/** Angular with reactive forms and Angular Material. */
// the compiler must be there before anything that it compiles
import '@angular/compiler';
import 'zone.js';
import { Component } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import '@angular/material/prebuilt-themes/azure-blue.css';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { Screen, start } from '../angular/form';

const template = `
@if (visible()) {
<main>
  <h1>{{ title }}</h1>
  <p>{{ stage.label }}: {{ stage.value }}</p>
  <form [formGroup]="form">
    @for (section of sections; track section.id) {
      <mat-card>
        <mat-card-header><mat-card-title>{{ section.title }}</mat-card-title></mat-card-header>
        <mat-card-content>
          @for (field of section.fields; track field.id) {
            <div [id]="field.id">
              @switch (field.kind) {
                @case ('shown') {
                  <dl><dt>{{ field.label }}</dt><dd>{{ shown(field.id) }}</dd></dl>
                }
                @case ('date') {
                  <mat-form-field>
                    <mat-label>{{ field.label }}</mat-label>
                    <input matInput [matDatepicker]="picker" [formControlName]="field.id" />
                    <mat-hint>dd/mm/jjjj</mat-hint>
                    <mat-datepicker-toggle matIconSuffix [for]="picker" />
                    <mat-datepicker #picker />
                  </mat-form-field>
                }
                @case ('select') {
                  <mat-form-field>
                    <mat-label>{{ field.label }}</mat-label>
                    <mat-select [formControlName]="field.id">
                      @for (option of field.options; track option) {
                        <mat-option [value]="option">{{ option }}</mat-option>
                      }
                    </mat-select>
                  </mat-form-field>
                }
                @case ('radios') {
                  <div class="question">{{ field.label }}</div>
                  <mat-radio-group [formControlName]="field.id">
                    @for (option of field.options; track option) {
                      <mat-radio-button [value]="option">{{ option }}</mat-radio-button>
                    }
                  </mat-radio-group>
                }
                @case ('checkbox') {
                  <mat-checkbox [formControlName]="field.id">{{ field.label }}</mat-checkbox>
                }
                @case ('file') {
                  <div class="question">{{ field.label }}</div>
                  <button type="button" (click)="upload.click()">Bestand kiezen</button>
                  <input #upload type="file" style="display: none" />
                  <div class="files"><span>{{ field.name }}</span> <span>{{ field.size }}</span></div>
                }
                @case ('number') {
                  <mat-form-field>
                    <mat-label>{{ field.label }}</mat-label>
                    <input matInput type="number" step="any" [formControlName]="field.id" />
                    <span matTextSuffix>{{ after(field) }}</span>
                  </mat-form-field>
                }
                @case ('long') {
                  <mat-form-field>
                    <mat-label>{{ field.label }}</mat-label>
                    <textarea matInput [formControlName]="field.id"></textarea>
                  </mat-form-field>
                }
                @default {
                  <mat-form-field>
                    <mat-label>{{ field.label }}</mat-label>
                    <input matInput [formControlName]="field.id" required />
                  </mat-form-field>
                }
              }
            </div>
          }
        </mat-card-content>
      </mat-card>
    }
    <button type="button">Werkversie bewaren</button>
  </form>
</main>
}
`;

// the decorator is called: the kits are compiled in the browser, without a step of Angular's own
const App = Component({
  selector: 'oefen-material',
  imports: [
    ReactiveFormsModule,
    MatCardModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
  ],
  template,
})(class extends Screen {});

await start(App, 'oefen-material', [
  provideNoopAnimations(),
  provideNativeDateAdapter(),
  { provide: MAT_DATE_LOCALE, useValue: 'nl-BE' },
]);
