/** The public face of the web components. Importing this defines nothing; `defineElements` does, and can be called twice. */
import { AgreementElement } from './agreement/agreement-element';
import { AllowanceElement } from './allowance/allowance-element';
import { define } from './base/define';
import { ScheduleElement } from './schedule/schedule-element';

export { AgreementElement } from './agreement/agreement-element';
export { AllowanceElement } from './allowance/allowance-element';
export { DuaalChangeEvent, type DuaalChange } from './base/change-event';
export { DuaalFindingEvent, type DuaalFinding, type ShownFinding } from './base/finding-event';
export { dossierFile } from './export/dossier-file';
export { fileTypeOf, mediaTypeOf, type FileType } from './export/file-type';
export { loadDocuments, type Documents } from './export/load-documents';
export { ScheduleElement } from './schedule/schedule-element';

/** Defines `<duaal-uurrooster>`, `<duaal-leervergoeding>` and `<duaal-overeenkomst>`; a name that is taken stays as it is. */
export function defineElements(): void {
  define('duaal-uurrooster', ScheduleElement);
  define('duaal-leervergoeding', AllowanceElement);
  define('duaal-overeenkomst', AgreementElement);
}
