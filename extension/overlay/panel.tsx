/** The panel: every finding by article, what waits, what is in order, what does not apply, and what was read. */
import {
  cents,
  describeFact,
  describeFinding,
  describeState,
  factKinds,
  minutes,
  severities,
  writeDuration,
  writeMoney,
  type ExtensionTexts,
  type FactKey,
  type FactValue,
  type Finding,
  type Outcome,
  type OutcomeKind,
  type Texts,
} from '#core';
import type { ComponentChildren, JSX } from 'preact';
import { AttachmentSection } from '../attachments/attachment-section';
import type { LeftOut } from '../dossier/shown-report';
import { fieldWordings, type EarlierValue, type ReadField } from '../page/index';
import { BrandIcon, ChevronIcon, SeverityIcon } from './icons';
import { findingName } from './markers';
import { bySeverity, isFinding, type OverlayState, type ShownFinding } from './state';
import { capital, countsInWords, fill, shortened, unbroken } from './words';

export interface PanelActions {
  readonly toggle: () => void;
  /** Opens the card of a finding; where its field is on the page, goes there. */
  readonly show: (shown: ShownFinding) => void;
  readonly goTo: (field: ReadField) => void;
  /** Shows again what was left out. */
  readonly showAgain: (left: LeftOut) => void;
  readonly point: (key: FactKey) => void;
  readonly forget: (field: ReadField) => void;
  readonly report: () => void;
  readonly merge: () => void;
  readonly undoAttach: () => void;
  readonly askHours: () => void;
  readonly pauseHere: () => void;
  readonly pauseUntilTomorrow: () => void;
}

export interface PanelProps {
  readonly state: OverlayState;
  readonly texts: Texts;
  readonly words: ExtensionTexts;
  readonly actions: PanelActions;
}

type Unfound = Exclude<Outcome, Finding>;

function FindingItem({
  shown,
  earlier,
  texts,
  words,
  actions,
}: Omit<PanelProps, 'state'> & { readonly shown: ShownFinding } & {
  readonly earlier: readonly EarlierValue[] | undefined;
}): JSX.Element {
  const { finding, field } = shown;
  const described = describeFinding(finding, texts);
  const button = field ? words.panel.goToField : words.panel.showCard;
  return (
    <li
      class={`finding ${finding.severity}`}
      data-rule={finding.rule}
      data-outcome="finding"
      data-fields={finding.fields.join(' ')}
      data-severity={finding.severity}
    >
      <SeverityIcon severity={finding.severity} size={20} />
      <div>
        <p class="title">
          <span class="unseen">{texts.severities[finding.severity]}: </span>
          {described.title}
        </p>
        <p>{described.explanation[0]}</p>
        {!field && finding.fields.some((key) => earlier?.some((value) => value.key === key)) && (
          <p class="hint">{words.panel.elsewhere}</p>
        )}
        <button
          type="button"
          class="link"
          aria-label={fill(words.panel.about, { button, title: findingName(finding, texts, words) }, texts)}
          onClick={() => actions.show(shown)}
        >
          {button}
        </button>
      </div>
    </li>
  );
}

/** Findings of one article after the other, those without an article last. */
function byArticle(
  found: readonly ShownFinding[],
): readonly { readonly article: number | undefined; readonly found: readonly ShownFinding[] }[] {
  const articles = [...new Set(found.map(({ finding }) => finding.article))].sort(
    (one, other) => (one ?? Infinity) - (other ?? Infinity),
  );
  return articles.map((article) => {
    const here = found.filter(({ finding }) => finding.article === article);
    const order = bySeverity(here.map(({ finding }) => finding));
    return {
      article,
      found: [...here].sort((one, other) => order.indexOf(one.finding) - order.indexOf(other.finding)),
    };
  });
}

/** What is said where there are no findings. */
export const noFindingsIn = ({ progress }: Pick<OverlayState, 'progress'>, words: ExtensionTexts): string =>
  progress.kind === 'nothing' ? `${words.counts.nothingYet}.` : words.panel.noFindings;

function Findings({ state, ...rest }: PanelProps): JSX.Element | null {
  const { texts, words } = rest;
  if (state.found.length === 0) return state.remark ? null : <p class="none">{noFindingsIn(state, words)}</p>;
  return (
    <>
      {byArticle(state.found).map(({ article, found }) => (
        <div key={article ?? 'none'} class="article">
          <h3>{article === undefined ? words.panel.withoutArticle : fill(words.panel.article, { article }, texts)}</h3>
          <ul>
            {found.map((shown) => (
              <FindingItem key={shown.finding.rule} shown={shown} earlier={state.reading.earlier} {...rest} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Fold({
  summary,
  count,
  texts,
  children,
}: {
  readonly summary: string;
  readonly count: number;
  readonly texts: Texts;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="fold">
      <summary>
        <ChevronIcon />
        {fill(summary, { count }, texts)}
      </summary>
      {children}
    </details>
  );
}

function OutcomeList({
  outcomes,
  texts,
}: {
  readonly outcomes: readonly Unfound[];
  readonly texts: Texts;
}): JSX.Element {
  return (
    <ul>
      {outcomes.map((outcome) => (
        <li key={outcome.rule} data-rule={outcome.rule} data-outcome={outcome.kind}>
          <span>{texts.rules[outcome.rule].title}</span>
          {outcome.kind !== 'pass' && <span class="state">{describeState(outcome, texts)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The button that takes back why something is left out; severities are chosen in the options. */
function ShowAgain({
  left,
  texts,
  words,
  actions,
}: Omit<PanelProps, 'state'> & { readonly left: LeftOut }): JSX.Element | null {
  if (left.leaving === 'severityHidden') return null;
  const { showAgain, checkAgain } = words.overlay.ignore;
  const button = left.leaving === 'ruleOff' ? checkAgain : showAgain;
  const { title } = texts.rules[left.outcome.rule];
  return (
    <button
      type="button"
      class="link"
      aria-label={fill(words.panel.about, { button, title }, texts)}
      onClick={() => actions.showAgain(left)}
    >
      {button}
    </button>
  );
}

/** What is left out, with the reason and the way back: nothing is hidden in silence. */
function LeftList({ state, ...rest }: PanelProps): JSX.Element | null {
  const { texts, words } = rest;
  if (state.left.length === 0) return null;
  return (
    <Fold summary={words.panel.left} count={state.left.length} texts={texts}>
      <ul>
        {state.left.map((left) => (
          <li key={left.outcome.rule} data-left={left.outcome.rule}>
            <span>{texts.rules[left.outcome.rule].title}</span>
            <span class="state">{words.panel[left.leaving]}</span>
            <ShowAgain left={left} {...rest} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface Missing {
  readonly key: FactKey;
  /** How many rules wait for it. */
  readonly waiting: number;
}

/** The facts that a page may show and this one does not, or not recognisably: what most rules wait for first. */
function missingFacts({ reading, report }: OverlayState): readonly Missing[] {
  const found = new Set([...reading.fields, ...(reading.earlier ?? [])].map(({ key }) => key));
  const waits = report.outcomes.flatMap((outcome) => (outcome.kind === 'unknown' ? outcome.missing : []));
  const keys = new Set(fieldWordings.map(({ key }) => key).filter((key) => !found.has(key)));
  return [...keys]
    .map((key) => ({ key, waiting: waits.filter((one) => one === key).length }))
    .sort((one, other) => other.waiting - one.waiting);
}

function MissingItem({
  missing: { key, waiting },
  texts,
  words,
  actions,
}: Omit<PanelProps, 'state'> & { readonly missing: Missing }): JSX.Element {
  const { needed, start, startFor } = words.overlay.point;
  return (
    <li data-missing={key}>
      <span>{capital(texts.facts[key])}</span>
      {waiting > 0 && <span class="state">{fill(needed[waiting === 1 ? 0 : 1], { count: waiting }, texts)}</span>}
      <button
        type="button"
        class="link"
        aria-label={fill(startFor, { field: texts.facts[key] }, texts)}
        onClick={() => actions.point(key)}
      >
        {start}
      </button>
    </li>
  );
}

function MissingList({ state, ...rest }: PanelProps): JSX.Element | null {
  const { texts, words } = rest;
  const missing = missingFacts(state);
  if (missing.length === 0) return null;
  return (
    <Fold summary={words.overlay.point.list} count={missing.length} texts={texts}>
      <p class="hint">{words.overlay.point.hint}</p>
      <ul>
        {missing.map((one) => (
          <MissingItem key={one.key} missing={one} {...rest} />
        ))}
      </ul>
    </Fold>
  );
}

function More({ words, actions }: PanelProps): JSX.Element {
  const { pause, diagnose, more } = words.overlay;
  return (
    <div class="buttons more" role="group" aria-label={more}>
      <button type="button" class="link" onClick={actions.pauseHere}>
        {pause.page}
      </button>
      <button type="button" class="link" onClick={actions.pauseUntilTomorrow}>
        {pause.untilTomorrow}
      </button>
      <button type="button" class="link" onClick={actions.report}>
        {diagnose.offer}
      </button>
    </div>
  );
}

const ofKind = (state: OverlayState, kind: OutcomeKind): readonly Unfound[] =>
  state.report.outcomes.filter((outcome): outcome is Unfound => !isFinding(outcome) && outcome.kind === kind);

/** As a dossier file writes it; what is no single value as JSON. */
function written(key: FactKey, value: FactValue<FactKey>): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && factKinds[key] === 'duration') return writeDuration(minutes(value));
  if (typeof value === 'number' && factKinds[key] === 'money') return writeMoney(cents(value));
  return JSON.stringify(value);
}

function readInWords({ key, current }: ReadField, texts: Texts, words: ExtensionTexts): string {
  if (current.state === 'value') return describeFact(key, current.value, texts);
  return current.state === 'empty' ? words.panel.empty : words.panel.incomplete;
}

function ReadItem({
  field,
  texts,
  words,
  actions,
}: Omit<PanelProps, 'state'> & { readonly field: ReadField }): JSX.Element {
  const name = capital(texts.facts[field.key]);
  return (
    <li
      data-field={field.key}
      data-value={field.current.state === 'value' ? written(field.key, field.current.value) : undefined}
      data-state={field.current.state}
    >
      <button
        type="button"
        class="link"
        aria-label={fill(words.panel.about, { button: words.panel.goToField, title: name }, texts)}
        onClick={() => actions.goTo(field)}
      >
        {name}
      </button>
      <span class="value">{readInWords(field, texts, words)}</span>
      <span class="state">{fill(words.panel.how[field.how], { label: shortened(field.label) }, texts)}</span>
      {field.how === 'pointed' && (
        <button
          type="button"
          class="link"
          aria-label={fill(words.overlay.point.forgetFor, { field: texts.facts[field.key] }, texts)}
          onClick={() => actions.forget(field)}
        >
          {words.overlay.point.forget}
        </button>
      )}
    </li>
  );
}

/** A value of a step that is not on the page: there is no field to go to. */
function EarlierItem({
  earlier: { key, value, label },
  texts,
  words,
}: Pick<PanelProps, 'texts' | 'words'> & { readonly earlier: EarlierValue }): JSX.Element {
  return (
    <li data-field={key} data-value={written(key, value)} data-state="value" data-earlier="">
      <span>{capital(texts.facts[key])}</span>
      <span class="value">{describeFact(key, value, texts)}</span>
      <span class="state">{fill(words.panel.earlier, { label: shortened(label) }, texts)}</span>
    </li>
  );
}

function ReadList({ state, texts, words, actions }: PanelProps): JSX.Element {
  const { fields, earlier = [] } = state.reading;
  return (
    <Fold
      summary={words.panel.read}
      count={fields.filter(({ current }) => current.state !== 'empty').length + earlier.length}
      texts={texts}
    >
      <p class="hint">{words.panel.readHint}</p>
      <ul class="read">
        {fields.map((field) => (
          <ReadItem key={field.key} field={field} texts={texts} words={words} actions={actions} />
        ))}
        {earlier.map((value) => (
          <EarlierItem key={value.key} earlier={value} texts={texts} words={words} />
        ))}
      </ul>
    </Fold>
  );
}

function Toggle({ state, texts, words, actions }: PanelProps): JSX.Element {
  const { left: leftOut, report, progress, remark } = state;
  const { counts } = report;
  const shown = severities.filter((severity) => counts[severity] > 0);
  const [worst] = shown;
  const said = countsInWords(counts, progress, words, texts);
  const away = leftOut.filter(({ leaving }) => leaving !== 'severityHidden').length;
  const left = away === 0 ? [] : [fill(words.overlay.ignore.list[away === 1 ? 0 : 1], { count: away }, texts)];
  const remarked = remark ? [remark.remark.title] : [];
  return (
    <button
      type="button"
      class="pill"
      aria-label={`${words.name}: ${[...said, ...remarked, ...left].join(' · ')}`}
      aria-expanded={state.panelOpen}
      aria-controls="panel"
      onClick={actions.toggle}
    >
      {worst ? <SeverityIcon severity={worst} size={22} /> : <BrandIcon waits={progress.kind !== 'all'} />}
      <span class="name">{words.name}</span>
      <span class="counts">
        {said.map((count, index) => (
          <span key={count} class={shown[index] ?? (index > 0 ? 'left' : 'fine')}>
            {index > 0 && ' · '}
            {unbroken(count)}
          </span>
        ))}
        {remarked.map((title) => (
          <span key={title} class="remark">{` · ${title}`}</span>
        ))}
        {left.map((count) => (
          <span key={count} class="left">
            {` · ${count}`}
          </span>
        ))}
      </span>
      <ChevronIcon />
    </button>
  );
}

/** Closed, the panel is a pill in a corner; its lists are in the page either way. */
export function Panel(props: PanelProps): JSX.Element {
  const { state, texts, words } = props;
  const waiting = ofKind(state, 'unknown');
  const passed = ofKind(state, 'pass');
  const excluded = ofKind(state, 'not-applicable');
  const { reading, remark } = state;
  const attachment = (
    <AttachmentSection reading={reading} remark={remark?.remark} texts={texts} words={words} actions={props.actions} />
  );
  return (
    <section class="panel" aria-label={words.name} data-open={state.panelOpen ? '' : undefined}>
      <Toggle {...props} />
      <div id="panel" class="content" hidden={!state.panelOpen} tabIndex={-1}>
        <h2 class="unseen">{words.panel.findings}</h2>
        {remark && attachment}
        <Findings {...props} />
        {!remark && attachment}
        <Fold summary={words.panel.waiting} count={waiting.length} texts={texts}>
          <OutcomeList outcomes={waiting} texts={texts} />
        </Fold>
        <Fold summary={words.panel.passed} count={passed.length} texts={texts}>
          <p class="hint">{words.panel.passedHint}</p>
          <OutcomeList outcomes={passed} texts={texts} />
        </Fold>
        <Fold summary={words.panel.notApplicable} count={excluded.length} texts={texts}>
          <OutcomeList outcomes={excluded} texts={texts} />
        </Fold>
        <LeftList {...props} />
        <ReadList {...props} />
        <MissingList {...props} />
        <More {...props} />
        <p class="hint keys">{words.panel.keys}</p>
      </div>
    </section>
  );
}
