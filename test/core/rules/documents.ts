import type { RowsOf } from './rows';

export const documents: RowsOf<'documents'> = {};
