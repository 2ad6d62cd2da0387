/** What the parts of the hours calculator need of the element they stand in. */
import type { ScheduleSpoken } from '#core';
import type { FieldHost } from '../base/text-field';

export type ScheduleHost = FieldHost<ScheduleSpoken>;
