/** What the side panel shows, worked out from the page, what was typed, and the settings. */
import { factKeys, type FactKey, type Facts, type PlainDate, type Report } from '#core';
import type { FileRemark } from '../../attachments/answer';
import { createJudge } from '../../dossier/judge';
import { knownFacts } from '../../dossier/known-facts';
import type { Progress } from '../../dossier/progress';
import { questionsOf, type Question } from '../../dossier/questions';
import type { Settings } from '../../dossier/settings';
import { shownReport, type LeftOut } from '../../dossier/shown-report';
import { today } from '../../dossier/today';
import type { TabState } from '../../messages/tab';

export interface DossierState {
  /** The page of the tab; `undefined` where there is no agreement on it. */
  readonly page: TabState | undefined;
  readonly typed: Facts;
  /** Everything that is known: the page wins, then what was typed, then the settings. */
  readonly facts: Facts;
  readonly today: PlainDate | undefined;
  readonly report: Report | undefined;
  readonly left: readonly LeftOut[];
  /** What has to be known of the chosen file at once. */
  readonly remark: FileRemark | undefined;
  readonly progress: Progress;
  readonly questions: readonly Question[];
}

const judge = createJudge();

export function dossierState(tab: TabState | undefined, loose: Facts, settings: Settings): DossierState {
  const page = tab?.agreement ? tab : undefined;
  const typed = page?.typed ?? loose;
  const facts = knownFacts(settings, typed, page?.read);
  const day = today();
  const shown = day && shownReport(judge(facts, day, settings.amounts), facts, settings, page);
  return {
    page,
    typed,
    facts,
    today: day,
    report: shown?.report,
    left: shown?.left ?? [],
    remark: shown?.remark,
    progress: shown?.progress ?? { kind: 'nothing', waiting: 0 },
    questions: questionsOf(shown?.report.outcomes ?? [], page?.fields.map(({ key }) => key) ?? []),
  };
}

/** The facts that were typed, in the order of the facts. */
export const typedKeys = (typed: Facts): readonly FactKey[] => factKeys.filter((key) => typed[key] !== undefined);
