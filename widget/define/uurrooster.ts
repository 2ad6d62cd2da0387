/** `<duaal-uurrooster>` alone: loading this defines it; loading it twice is harmless. */
import { define } from '../base/define';
import { ScheduleElement } from '../schedule/schedule-element';

define('duaal-uurrooster', ScheduleElement);
