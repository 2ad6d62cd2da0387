import type { RowsOf } from './rows';

export const learner: RowsOf<'learner'> = {};
