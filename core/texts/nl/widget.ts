/** Dutch texts of the web components. */
import type { WidgetTexts } from '../widget-texts';
import { nlAllowanceWidget } from './allowance-widget';
import { nlCommonWidget } from './common-widget';
import { nlExport } from './export';
import { nlScheduleWidget } from './schedule-widget';

export const nlWidget: WidgetTexts = {
  ...nlCommonWidget,
  export: nlExport,
  schedule: nlScheduleWidget,
  allowance: nlAllowanceWidget,
};
