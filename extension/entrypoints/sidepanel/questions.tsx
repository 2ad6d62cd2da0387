/** The facts that a rule waits for, with the reason; those that were filled in; and any other fact. */
import { describeFact, factKeys, type FactKey, type Facts, type FactValue } from '#core';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Question } from '../../dossier/questions';
import { capital, fill } from '../../overlay/words';
import type { PageWords } from '../../pages/page-words';
import { typedKeys, type DossierState } from './dossier-state';
import { FactField } from './fact-field';
import { Fold } from './fold';

export interface QuestionsProps {
  readonly state: DossierState;
  readonly words: PageWords;
  readonly onFact: (key: FactKey, value: FactValue<FactKey> | undefined) => void;
}

/** As many as fit on a screen; the others are one click away. */
const shownAtFirst = 5;

function reasonOf({ rules: [first, ...more] }: Question, { texts, screens: { sidePanel } }: PageWords): string {
  const title = first === undefined ? '' : texts.rules[first].title;
  const [one, several] = sidePanel.neededForMore;
  const sentence = more.length === 0 ? sidePanel.neededFor : more.length === 1 ? one : several;
  return fill(sentence, { title, count: more.length }, texts);
}

interface Answered {
  readonly question: Question;
  readonly place: number;
}

/** The questions, with those that were answered a moment ago still in their place: nobody loses the field that she is in. */
function withAnswered(
  questions: readonly Question[],
  answered: readonly Answered[],
  typed: Facts,
): readonly Question[] {
  const list = [...questions];
  for (const { question, place } of [...answered].sort((one, other) => one.place - other.place)) {
    if (typed[question.key] !== undefined) list.splice(place, 0, question);
  }
  return list;
}

export function Questions({ state, words, onFact }: QuestionsProps): JSX.Element {
  const { sidePanel } = words.screens;
  const [showsAll, setShowsAll] = useState(false);
  const [answered, setAnswered] = useState<readonly Answered[]>([]);
  const { questions, typed } = state;
  const list = withAnswered(questions, answered, typed);
  const shown = showsAll ? list : list.slice(0, shownAtFirst);
  const answer = (question: Question, value: FactValue<FactKey> | undefined): void => {
    const others = answered.filter((one) => one.question.key !== question.key);
    setAnswered([...others, { question, place: list.indexOf(question) }]);
    onFact(question.key, value);
  };
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{fill(sidePanel.questions, { count: questions.length }, words.texts)}</h2>
      <p class="hint">{questions.length === 0 ? sidePanel.noQuestions : sidePanel.questionsHint}</p>
      {shown.map((question) => (
        <FactField
          key={question.key}
          id={`ask-${question.key}`}
          factKey={question.key}
          value={typed[question.key]}
          words={words}
          hint={reasonOf(question, words)}
          onValue={(value) => answer(question, value)}
        />
      ))}
      {shown.length < list.length && (
        <button type="button" class="link" onClick={() => setShowsAll(true)}>
          {fill(sidePanel.moreQuestions, { count: questions.length }, words.texts)}
        </button>
      )}
    </section>
  );
}

function OtherFact({
  state,
  words,
  onChosen,
}: Omit<QuestionsProps, 'onFact'> & { readonly onChosen: (key: FactKey) => void }): JSX.Element {
  const { sidePanel } = words.screens;
  const open = factKeys.filter((key) => state.typed[key] === undefined && state.page?.read[key] === undefined);
  return (
    <div class="field">
      <label for="other-fact">{sidePanel.otherFact}</label>
      <select
        id="other-fact"
        value=""
        onChange={({ currentTarget }) => {
          const key = open.find((one) => one === currentTarget.value);
          if (key) onChosen(key);
        }}
      >
        <option value="">{sidePanel.chooseFact}</option>
        {open.map((key) => (
          <option key={key} value={key}>
            {capital(words.texts.facts[key])}
          </option>
        ))}
      </select>
    </div>
  );
}

export function TypedFacts({ state, words, onFact }: QuestionsProps): JSX.Element {
  const { sidePanel, common } = words.screens;
  const { texts } = words;
  const keys = typedKeys(state.typed);
  const [chosen, setChosen] = useState<FactKey>();
  return (
    <Fold title={fill(sidePanel.yourFacts, { count: keys.length }, texts)} name="typed">
      {keys.length === 0 && <p class="hint">{sidePanel.noFacts}</p>}
      {keys.map((key) => {
        const onPage = state.page?.read[key];
        const title = capital(texts.facts[key]);
        return (
          <div key={key} class="typed">
            <FactField
              id={`typed-${key}`}
              factKey={key}
              value={state.typed[key]}
              words={words}
              hint={
                onPage === undefined
                  ? undefined
                  : fill(sidePanel.pageWins, { value: describeFact(key, onPage, texts) }, texts)
              }
              onValue={(value) => onFact(key, value)}
            />
            <button
              type="button"
              class="link"
              aria-label={fill(common.about, { button: common.remove, title }, texts)}
              onClick={() => onFact(key, undefined)}
            >
              {common.remove}
            </button>
          </div>
        );
      })}
      {chosen && state.typed[chosen] === undefined && (
        <FactField
          id={`other-${chosen}`}
          factKey={chosen}
          value={undefined}
          words={words}
          onValue={(value) => onFact(chosen, value)}
        />
      )}
      <OtherFact state={state} words={words} onChosen={setChosen} />
    </Fold>
  );
}
