/** The markers at one field, at most one for each finding. */
import { type ExtensionTexts, type Finding, type RuleId, type Texts } from '#core';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FileRemark } from '../attachments/answer';
import type { ReadField } from '../page/index';
import { SeverityIcon } from './icons';
import { keepBeside, type Kept } from './keep-beside';
import { fill } from './words';

export interface MarkersProps {
  readonly field: ReadField;
  readonly findings: readonly Finding[];
  readonly remark: FileRemark | undefined;
  readonly openRule: RuleId | undefined;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  /** The rows that are on screen. */
  readonly rows: Set<Kept>;
  readonly onMarker: (finding: Finding, field: ReadField, event: MouseEvent) => void;
  readonly onRemark: () => void;
}

/** Name of a marker and of whatever else leads to the finding: `Fout: Gemiddelde arbeidsduur boven 38 uur`. */
export const findingName = ({ severity, rule }: Finding, texts: Texts, words: ExtensionTexts): string =>
  remarkName({ severity, title: texts.rules[rule].title }, texts, words);

/** The same of what is remarked on a file: `Let op: Bestand is leeg`. */
export const remarkName = (
  { severity, title }: Pick<FileRemark, 'title'> & Pick<Finding, 'severity'>,
  texts: Texts,
  words: ExtensionTexts,
): string => fill(words.marker.name, { severity: texts.severities[severity], title }, texts);

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
  const { field, findings, remark, openRule, texts, words, onMarker, onRemark } = props;
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
      {remark && (
        <button
          type="button"
          class="marker"
          data-field={field.key}
          data-severity={remark.severity}
          aria-label={remarkName(remark, texts, words)}
          onClick={onRemark}
        >
          <SeverityIcon severity={remark.severity} />
        </button>
      )}
    </div>
  );
}
