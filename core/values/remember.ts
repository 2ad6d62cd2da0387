/** Keeps the answers of a pure function of one text or number: an agreement asks the same dates and numbers over and over. */

const limit = 2000;

/** The function with a memory. When it is full it starts anew, so it never grows beyond a few thousand answers. */
export function remember<Question extends string | number, Answer>(
  compute: (question: Question) => Answer,
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
