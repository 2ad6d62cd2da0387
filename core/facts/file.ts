/** What the readers of JSON files share: a file is refused with the path and the reason of each problem. */
import * as z from 'zod/mini';

/** Faults that every kind of file can have. */
type CommonFault = 'json' | 'shape' | 'unknown-key';

export interface FileProblem<Fault extends string> {
  /** Dotted path from the root: `facts.agreement.end`, `facts.schedule.weeks.0.monday`. Empty for the file itself. */
  readonly path: string;
  readonly fault: Fault | CommonFault;
  /** The value that was refused, as JSON, shortened. */
  readonly received: string;
}

/** The reader gives the name of a fault instead of a sentence. */
export const fault = <Fault extends string>(name: Fault): { readonly error: () => Fault } => ({ error: () => name });

/** For objects: a key too many has its own fault. */
export const shape = (name = 'shape') => ({
  error: (issue: { readonly code?: string | undefined }): string =>
    issue.code === 'unrecognized_keys' ? 'unknown-key' : name,
});

/** A text that `parse` turns into a value; where it gives up, the fault is reported at that place. */
export const parsed = <Value>(name: string, parse: (text: string) => Value | undefined) =>
  z.pipe(
    z.string(fault(name)),
    z.transform((text: string, context) => {
      const value = parse(text);
      if (value !== undefined) return value;
      context.issues.push({ code: 'custom', message: name, input: text });
      return z.NEVER;
    }),
  );

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** As JSON, for showing; a value that JSON has no form for (a cycle, a BigInt) is named by its type. */
function written(value: unknown): string {
  try {
    const json = JSON.stringify(value) as string | undefined;
    return shorten(json ?? '');
  } catch {
    return typeof value;
  }
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

/** The problems of a refused file, in the order in which they were met. */
export function problemsOf<Fault extends string>(
  issues: readonly z.core.$ZodIssue[],
  root: unknown,
  faults: readonly Fault[],
): FileProblem<Fault>[] {
  return issues.flatMap((issue) => {
    const name = faults.find((one) => one === issue.message) ?? 'shape';
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({
      path: path.map(String).join('.'),
      fault: name,
      received: written(valueAt(root, path)),
    }));
  });
}

interface Refused<Fault extends string> {
  readonly ok: false;
  readonly problems: readonly FileProblem<Fault>[];
}

/** Reads the text of a JSON file; what is no JSON is refused as a whole. */
export function readText<Reading, Fault extends string>(
  text: unknown,
  read: (content: unknown) => Reading,
): Reading | Refused<Fault> {
  let content: unknown;
  try {
    content = JSON.parse(text as string);
  } catch {
    return {
      ok: false,
      problems: [{ path: '', fault: 'json', received: typeof text === 'string' ? shorten(text) : written(text) }],
    };
  }
  return read(content);
}
