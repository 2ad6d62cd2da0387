/** A primitive that carries its unit in its type, so that minutes are never added to cents. Costs nothing at run time. */
declare const unit: unique symbol;
export type Brand<Base, Unit extends string> = Base & { readonly [unit]: Unit };
