const FAMILY = /^(?:familyid:)?([0-9a-f]{8}-[0-9a-f-]{27})$/i;

/**
 * The page of a package in the Download Center.
 *
 * @param id its number, or the family id of the addresses of that time
 * @returns its address, what comes before its number on screen, and the number
 */
export function downloadPage(id: string): { href: string; before: string; number: string } {
  const family = FAMILY.exec(id)?.[1];
  return family
    ? {
        href: `https://www.microsoft.com/downloads/details.aspx?FamilyId=${family}`,
        before: 'Page of that time, family ',
        number: family,
      }
    : { href: `https://www.microsoft.com/download/details.aspx?id=${id}`, before: 'Page ', number: id };
}

/** Where the Update Catalog looks a KB number up. */
export function catalogSearch(kb: number): string {
  return `https://www.catalog.update.microsoft.com/Search.aspx?q=KB${kb}`;
}
