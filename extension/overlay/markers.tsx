/** The markers at one field, at most one for each finding. */
import { type ExtensionTexts, type Finding, type RuleId, type Texts } from '#core';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReadField } from '../page/index';
import { SeverityIcon } from './icons';
import { keepBeside, type Kept } from './keep-beside';
import { fill } from './words';

export interface MarkersProps {
  readonly field: ReadField;
  readonly findings: readonly Finding[];
  readonly openRule: RuleId | undefined;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  /** The rows that are on screen. */
  readonly rows: Set<Kept>;
  readonly onMarker: (finding: Finding, field: ReadField, event: MouseEvent) => void;
}

/** Name of a marker and of whatever else leads to the finding: `Fout: Gemiddelde arbeidsduur boven 38 uur`. */
export const findingName = (finding: Finding, texts: Texts, words: ExtensionTexts): string =>
  fill(
    words.marker.name,
    { severity: texts.severities[finding.severity], title: texts.rules[finding.rule].title },
    texts,
  );

function useRowBeside({ field, rows }: MarkersProps): { readonly current: HTMLDivElement | null } {
  const row = useRef<HTMLDivElement>(null);
  const kept = useRef<Kept>(undefined);
  const { control } = field;
  useLayoutEffect(() => {
    if (!row.current) return;
    const placed = keepBeside(control, row.current);
    kept.current = placed;
    rows.add(placed);
    return () => {
      rows.delete(placed);
      placed.stop();
    };
  }, [control.element, control.box]);
  useLayoutEffect(() => kept.current?.settle());
  return row;
}

export function Markers(props: MarkersProps): JSX.Element {
  const { field, findings, openRule, texts, words, onMarker } = props;
  const row = useRowBeside(props);
  return (
    <div
      class="markers"
      role="group"
      aria-label={fill(words.marker.group, { field: texts.facts[field.key] }, texts)}
      ref={row}
    >
      {findings.map((finding) => (
        <button
          key={finding.rule}
          type="button"
          class="marker"
          data-rule={finding.rule}
          data-field={field.key}
          data-severity={finding.severity}
          aria-label={findingName(finding, texts, words)}
          aria-haspopup="dialog"
          aria-expanded={finding.rule === openRule}
          onClick={(event) => onMarker(finding, field, event)}
        >
          <SeverityIcon severity={finding.severity} />
        </button>
      ))}
    </div>
  );
}
