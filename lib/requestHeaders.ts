/** The header in which the app finds the version of the catalogue that it must answer from, 16 hex digits. No client can set it. */
export const catalogueHeader = 'x-supersede-catalogue';

/** The header in which a page finds the fields of the form that was sent to it, urlencoded. No client can set it. */
export const formHeader = 'x-supersede-form';

/** The header with the number of a request, which the log, the answer and the reader share. */
export const requestIdHeader = 'x-request-id';
