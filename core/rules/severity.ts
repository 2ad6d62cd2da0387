/** How severe a breach of a dated value may be called. */
import type { Citation } from '../law/sources';

/** An error needs a source of confidence A or B; what is less sure is a warning. */
export const severityBy = ({ confidence }: Citation): 'error' | 'warning' =>
  confidence === 'A' || confidence === 'B' ? 'error' : 'warning';
