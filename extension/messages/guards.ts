/**
 * Small checks on what comes from another part of the extension. The content script runs them too, so they are plain
 * functions: a schema library would be a tenth of it.
 */
export type Guard<Value> = (value: unknown) => value is Value;

export const isText: Guard<string> = (value) => typeof value === 'string';
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);
export const isYesNo: Guard<boolean> = (value) => typeof value === 'boolean';

export const isRecord: Guard<Readonly<Record<string, unknown>>> = (value): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const oneOf =
  <const Option>(options: readonly Option[]): Guard<Option> =>
  (value): value is Option =>
    options.some((option) => option === value);

export const listOf =
  <Item>(isItem: Guard<Item>): Guard<readonly Item[]> =>
  (value): value is readonly Item[] =>
    Array.isArray(value) && value.every(isItem);

/** May be absent; when it is there it is right. */
export const optional =
  <Value>(isValue: Guard<Value>): Guard<Value | undefined> =>
  (value): value is Value | undefined =>
    value === undefined || isValue(value);

/** One of several messages: its `type` says which, and what it must bring along. */
export const tagged =
  <Message extends { readonly type: string }>(
    checks: Readonly<Record<Message['type'], Guard<unknown>>>,
  ): Guard<Message> =>
  (value): value is Message => {
    const type = isRecord(value) && value['type'];
    return isText(type) && Object.hasOwn(checks, type) && checks[type as Message['type']](value);
  };

type Guarded<Checks> = { readonly [Name in keyof Checks]: Checks[Name] extends Guard<infer Value> ? Value : never };

/** An object whose own values are all right; other values it may have are nobody's business. */
export const shaped =
  <Checks extends Readonly<Record<string, Guard<unknown>>>>(checks: Checks): Guard<Guarded<Checks>> =>
  (value): value is Guarded<Checks> =>
    isRecord(value) &&
    Object.entries(checks).every(([name, isRight]) => isRight(Object.hasOwn(value, name) ? value[name] : undefined));
