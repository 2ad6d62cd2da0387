import type { RowsOf } from './rows';

export const allowance: RowsOf<'allowance'> = {};
