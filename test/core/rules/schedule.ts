import type { RowsOf } from './rows';

export const schedule: RowsOf<'schedule'> = {};
