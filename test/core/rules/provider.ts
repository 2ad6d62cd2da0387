import type { RowsOf } from './rows';

export const provider: RowsOf<'provider'> = {};
