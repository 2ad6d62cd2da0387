import type { RowsOf } from './rows';

export const company: RowsOf<'company'> = {};
