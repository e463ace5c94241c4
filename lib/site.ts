/** The site's own address, from SITE_URL (`https://updates.example.org`); without it, links in the head name localhost. */
export function siteUrl(): URL {
  const configured = process.env.SITE_URL;
  if (configured && URL.canParse(configured)) return new URL(configured);
  return new URL(`http://localhost:${process.env.PORT || 3000}`);
}

/** Where readers report a mistake, from REPORT_URL (`https:` or `mailto:`); null if the operator gave none. */
export function reportUrl(): string | null {
  const configured = process.env.REPORT_URL ?? '';
  return /^(?:https:\/\/|mailto:)/.test(configured) && URL.canParse(configured) ? configured : null;
}
