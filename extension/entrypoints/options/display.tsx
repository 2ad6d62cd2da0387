/** Language, form of address, and which kinds of remarks are shown. */
import { languages, severities, type Address, type Severity } from '#core';
import type { JSX } from 'preact';
import type { PartProps } from './part';

function Radios<Option extends string>({
  name,
  title,
  hint,
  options,
  names,
  chosen,
  onChosen,
}: {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly chosen: Option;
  readonly onChosen: (option: Option) => void;
}): JSX.Element {
  return (
    <fieldset>
      <legend>{title}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {options.map((option) => (
        <label key={option} class="tick">
          <input type="radio" name={name} checked={option === chosen} onChange={() => onChosen(option)} />
          {names[option]}
        </label>
      ))}
    </fieldset>
  );
}

const addresses: readonly Address[] = ['u', 'je'];

export function Display({ settings, words: { screens }, change }: PartProps): JSX.Element {
  const { options } = screens;
  const toggle = (severity: Severity, isShown: boolean): void =>
    change({
      kind: 'set',
      settings: {
        severities: severities.filter((one) => (one === severity ? isShown : settings.severities.includes(one))),
      },
    });
  return (
    <section aria-labelledby="display">
      <h2 id="display">{options.display}</h2>
      <Radios
        name="language"
        title={options.language}
        options={languages}
        names={options.languages}
        chosen={settings.language}
        onChosen={(language) => change({ kind: 'set', settings: { language } })}
      />
      {settings.language === 'nl' && (
        <Radios
          name="address"
          title={options.address}
          hint={options.addressHint}
          options={addresses}
          names={options.addresses}
          chosen={settings.address}
          onChosen={(address) => change({ kind: 'set', settings: { address } })}
        />
      )}
      <fieldset>
        <legend>{options.severities}</legend>
        <p class="hint">{options.severitiesHint}</p>
        {severities.map((severity) => (
          <label key={severity} class="tick">
            <input
              type="checkbox"
              data-severity={severity}
              checked={settings.severities.includes(severity)}
              onChange={({ currentTarget }) => toggle(severity, currentTarget.checked)}
            />
            {options.severityNames[severity]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
