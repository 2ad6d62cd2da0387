/** What was found, what is in order, what waits, what is left out, and what was read on the page. */
import {
  describeFact,
  describeFinding,
  describeState,
  type Finding,
  type Outcome,
  type OutcomeKind,
  type RuleId,
} from '#core';
import type { JSX } from 'preact';
import type { FileRemark } from '../../attachments/answer';
import type { LeftOut } from '../../dossier/shown-report';
import { SeverityIcon } from '../../overlay/icons';
import { bySeverity, isFinding } from '../../overlay/state';
import { findingName } from '../../overlay/markers';
import { capital, fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';
import type { DossierState } from './dossier-state';
import { Fold } from './fold';
import { SwitchOff } from './switch-off';

export interface OverviewActions {
  readonly show: (rule: RuleId) => void;
  readonly why: (rule: RuleId) => void;
  readonly switchOff: (rule: RuleId) => void;
  readonly switchOn: (rule: RuleId) => void;
  readonly stopIgnoring: (finding: Finding) => void;
  readonly openOptions: () => void;
}

export interface OverviewProps {
  readonly state: DossierState;
  readonly words: PageWords;
  readonly actions: OverviewActions;
}

function FindingItem({
  finding,
  onPage,
  words: pageWords,
  actions,
}: Omit<OverviewProps, 'state'> & { readonly finding: Finding; readonly onPage: boolean }): JSX.Element {
  const { texts, words, screens } = pageWords;
  const described = describeFinding(finding, texts);
  const title = findingName(finding, texts, words);
  const named = (button: string): string => fill(screens.common.about, { button, title }, texts);
  const { onPage: show, why } = screens.sidePanel;
  return (
    <li
      class={`finding ${finding.severity}`}
      data-rule={finding.rule}
      data-outcome="finding"
      data-severity={finding.severity}
    >
      <SeverityIcon severity={finding.severity} size={20} />
      <div>
        <h3>
          <span class="unseen">{texts.severities[finding.severity]}: </span>
          {described.title}
        </h3>
        {described.explanation.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="hint">{described.todo}</p>
        <div class="row">
          {onPage && (
            <button type="button" class="link" aria-label={named(show)} onClick={() => actions.show(finding.rule)}>
              {show}
            </button>
          )}
          <button type="button" class="link" aria-label={named(why)} onClick={() => actions.why(finding.rule)}>
            {why}
          </button>
          <SwitchOff title={title} words={pageWords} onSwitchOff={() => actions.switchOff(finding.rule)} />
        </div>
      </div>
    </li>
  );
}

/** What is remarked on the chosen file: no rule says it, so there is none to read or to switch off. */
function RemarkItem({
  remark: { severity, title, text },
  words: { texts },
}: Pick<OverviewProps, 'words'> & { readonly remark: FileRemark }): JSX.Element {
  return (
    <li class={`finding ${severity}`} data-severity={severity}>
      <SeverityIcon severity={severity} size={20} />
      <div>
        <h3>
          <span class="unseen">{texts.severities[severity]}: </span>
          {title}
        </h3>
        <p>{text}</p>
      </div>
    </li>
  );
}

/** What is said where there are no problems. */
export const noProblemsIn = ({ progress }: DossierState, { words, screens }: PageWords): string =>
  progress.kind === 'nothing' ? `${words.counts.nothingYet}.` : screens.sidePanel.noProblems;

export function Problems({ state, words, actions }: OverviewProps): JSX.Element {
  const { sidePanel } = words.screens;
  const found = bySeverity((state.report?.outcomes ?? []).filter(isFinding));
  const { remark } = state;
  const count = found.length + (remark ? 1 : 0);
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{fill(sidePanel.problems, { count }, words.texts)}</h2>
      {count === 0 ? (
        <p>{noProblemsIn(state, words)}</p>
      ) : (
        <ul class="findings">
          {remark && <RemarkItem remark={remark} words={words} />}
          {found.map((finding) => (
            <FindingItem
              key={finding.rule}
              finding={finding}
              onPage={state.page !== undefined}
              words={words}
              actions={actions}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type Unfound = Exclude<Outcome, Finding>;

function States({
  kind,
  title,
  state,
  words: { texts, passes },
}: OverviewProps & { readonly kind: OutcomeKind; readonly title: string }): JSX.Element {
  const outcomes = (state.report?.outcomes ?? []).filter(
    (outcome): outcome is Unfound => !isFinding(outcome) && outcome.kind === kind,
  );
  return (
    <Fold title={fill(title, { count: outcomes.length }, texts)} name={kind}>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.rule} data-rule={outcome.rule} data-outcome={outcome.kind}>
            {outcome.kind === 'pass' ? passes[outcome.rule] : texts.rules[outcome.rule].title}
            {outcome.kind !== 'pass' && <span class="hint"> {describeState(outcome, texts)}</span>}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** How something that is left out is shown again. */
function wayBack(
  { outcome, leaving }: LeftOut,
  { common, sidePanel }: PageWords['screens'],
  actions: OverviewActions,
): readonly [name: string, action: () => void] {
  if (leaving === 'ruleOff') return [sidePanel.ruleOn, () => actions.switchOn(outcome.rule)];
  if (leaving === 'ignored' && isFinding(outcome)) return [sidePanel.showAgain, () => actions.stopIgnoring(outcome)];
  return [common.options, actions.openOptions];
}

function Left({ state, words: { texts, words, screens }, actions }: OverviewProps): JSX.Element | null {
  if (state.left.length === 0) return null;
  return (
    <Fold title={fill(words.panel.left, { count: state.left.length }, texts)} name="left">
      <ul>
        {state.left.map((left) => {
          const { outcome, leaving } = left;
          const { title } = texts.rules[outcome.rule];
          const [button, act] = wayBack(left, screens, actions);
          return (
            <li key={outcome.rule} data-left={outcome.rule}>
              {title} <span class="hint">{words.panel[leaving]}</span>{' '}
              <button
                type="button"
                class="link"
                aria-label={fill(screens.common.about, { button, title }, texts)}
                onClick={act}
              >
                {button}
              </button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

function ReadList({ state, words: { texts, words } }: OverviewProps): JSX.Element | null {
  if (!state.page) return null;
  const { fields, read } = state.page;
  const count = fields.filter((field) => field.state !== 'empty').length;
  return (
    <Fold title={fill(words.panel.read, { count }, texts)} name="read">
      <p class="hint">{words.panel.readHint}</p>
      <dl>
        {fields.map(({ key, label, how, state: filled }) => {
          const value = read[key];
          const unread = filled === 'empty' ? words.panel.empty : words.panel.incomplete;
          return (
            <div key={key} data-field={key}>
              <dt>{capital(texts.facts[key])}</dt>
              <dd>
                {value === undefined ? unread : describeFact(key, value, texts)}{' '}
                <span class="hint">
                  {fill(how === 'earlier' ? words.panel.earlier : words.panel.how[how], { label }, texts)}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </Fold>
  );
}

/** Everything but the problems themselves, folded up. */
export function Rest(props: OverviewProps): JSX.Element {
  const { panel } = props.words.words;
  return (
    <>
      <States {...props} kind="unknown" title={panel.waiting} />
      <States {...props} kind="pass" title={panel.passed} />
      <States {...props} kind="not-applicable" title={panel.notApplicable} />
      <Left {...props} />
      <ReadList {...props} />
    </>
  );
}
