import type { RowsOf } from './rows';

export const workplace: RowsOf<'workplace'> = {};
