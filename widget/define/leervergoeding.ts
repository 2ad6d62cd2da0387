/** `<duaal-leervergoeding>` alone: loading this defines it; loading it twice is harmless. */
import { define } from '../base/define';
import { AllowanceElement } from '../allowance/allowance-element';

define('duaal-leervergoeding', AllowanceElement);
