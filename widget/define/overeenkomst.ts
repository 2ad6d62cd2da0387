/** `<duaal-overeenkomst>` alone: loading this defines it; loading it twice is harmless. */
import { define } from '../base/define';
import { AgreementElement } from '../agreement/agreement-element';

define('duaal-overeenkomst', AgreementElement);
