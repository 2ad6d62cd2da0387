/** Where reports and mails about rules go. Whoever publishes the extension sets it when building (see the README). */

const configured: unknown = import.meta.env['WXT_REPORT_ADDRESS'];

/** `undefined` where none was set: the user chooses whom to write to. */
export const reportAddress = typeof configured === 'string' && configured !== '' ? configured : undefined;
