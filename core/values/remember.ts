/** Keeps the answers of pure functions: an agreement asks for the same dates, numbers and schedules over and over. */

/** Enough for every day of some ten years. */
const manyDays = 4000;

/** Enough for the numbers that are typed in one agreement. */
export const fewTexts = 50;

/** The function with a memory. When it holds `limit` answers it starts anew. */
export function remember<Question extends string | number, Answer>(
  compute: (question: Question) => Answer,
  limit = manyDays,
): (question: Question) => Answer {
  const known = new Map<Question, Answer>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    const answer = compute(question);
    if (known.size >= limit) known.clear();
    known.set(question, answer);
    return answer;
  };
}

const places = 4;

/**
 * The function with a memory for the few immutable objects at hand: a form has one schedule, and one read from its file.
 * A weak map would keep an answer as long as its object, and slow down the collection of garbage.
 */
export function rememberLast<Question extends object, Answer>(
  compute: (question: Question) => Answer,
): (question: Question) => Answer {
  const questions: Question[] = [];
  const answers: Answer[] = [];
  let next = 0;
  return (question) => {
    const place = questions.indexOf(question);
    const before = place < 0 ? undefined : answers[place];
    if (before !== undefined) return before;
    const answer = compute(question);
    questions[next] = question;
    answers[next] = answer;
    next = (next + 1) % places;
    return answer;
  };
}
