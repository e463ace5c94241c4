/** Whole files beside the API, for whoever wants everything at once. */
export const DOWNLOADS = [
  {
    id: 'releasesCsv',
    path: '/releases.csv',
    type: 'text/csv',
    summary: 'All releases as a table',
    description:
      'RFC 4180, UTF-8, with a row of column names. A text that a spreadsheet would take for a formula begins with an apostrophe.',
  },
  {
    id: 'catalogueJson',
    path: '/catalogue.json',
    type: 'application/json',
    summary: 'The whole catalogue',
    description:
      'Products, releases, articles, fixes, bulletins, CVEs and known issues in the shapes of the single answers.',
  },
] as const;
