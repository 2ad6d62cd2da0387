/** The public face of the web components. Importing this defines nothing; `defineElements` does, and can be called twice. */
import { AllowanceElement } from './allowance/allowance-element';
import { define } from './base/define';
import { ScheduleElement } from './schedule/schedule-element';

export { AllowanceElement } from './allowance/allowance-element';
export { DuaalChangeEvent, type DuaalChange } from './base/change-event';
export { DuaalFindingEvent, type DuaalFinding, type ShownFinding } from './base/finding-event';
export { ScheduleElement } from './schedule/schedule-element';

/** Defines `<duaal-uurrooster>` and `<duaal-leervergoeding>`; a name that is taken stays as it is. */
export function defineElements(): void {
  define('duaal-uurrooster', ScheduleElement);
  define('duaal-leervergoeding', AllowanceElement);
}
