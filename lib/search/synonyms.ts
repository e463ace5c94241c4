/**
 * Words that mean the same to someone who looks for a page, one group a line, separated by commas.
 *
 * A search for one of a group finds the others too, and counts them a little less. A group may hold phrases. Words are
 * compared without their endings, so `crash` stands for `crashes` too. Only words that are at home in this catalogue
 * belong here; add the one under which a reader did not find a page.
 */
const GROUPS = `
owa, outlook web access, outlook web app, webmail
ecp, exchange control panel
ews, exchange web services
cas, client access server, client access servers, client access
dag, database availability group
cluster, clustered, ccr, scc, failover
eas, activesync
ad, active directory
emc, exchange management console
ems, exchange management shell
um, unified messaging
oab, offline address book
gal, global address list
ndr, non delivery report, bounce
dst, daylight saving
crl, certificate revocation list, revocation list
gpo, group policy
wmf, windows management framework, powershell 3
scom, operations manager
bes, blackberry enterprise server, blackberry
uac, user account control
admin, administrator, elevated, elevation
rbac, role based access control, management role, role objects
smime, s mime
antivirus, anti virus, virus scanner, virus scanners
db, database, databases, edb
pf, public folder, public folders
queue, queued, backlog
email, e mail, mail, message, messages
mobile, phone, device, smartphone, iphone, android
appointment, meeting, calendar item
timezone, time zone
logon, log on, logging on, login, log in, sign in
setup, install, installation
abort, aborts, roll back, rolls back, stops early, ends prematurely
crash, crashes, stops unexpectedly, stop unexpectedly, terminates unexpectedly, kills
hang, hangs, stops responding, stop responding, freeze, freezes, stuck, frozen
slow, late, delay, delayed, takes long, performance
blank, empty, white, no items
intermittently, occasionally, sometimes, sporadically, now and then
twice, duplicate, duplicates, duplicated, double
disappear, vanish, gone, lost, lose, missing, deleted
corrupt, corrupted, damaged, corruption
garbled, unreadable, question mark, corrupted characters
grow, grows, growing, unexpectedly large
cpu, processor
high, excessive
parenthesis, parentheses, bracket
japanese, chinese, korean, double byte, dbcs
x86, 32 bit, architecture
x64, 64 bit, architecture
sync, synchronize, synchronise, synchronization
expire, expires, expired
sign, signed, signature, signing
customise, customize, customised, customized, customisation, customization, theme
organisation, organization
supported, out of support, end of life, end of support, eol
patch, rollup, package, hotfix
prerelease, pre release
patched, updated
wsus, microsoft update, windows update
auto, automatically
remove, uninstall
cannot, can t, cant, unable, could not
warning, warn, warned
warned, warnings
replay, log replay
vss, snapshot
inbox, items
ise, powershell ise
`;

/** Words that say nothing about what is looked for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also am an and any anymore anything are as ask asks at be because been before being but by
  can couldn did do does doesn doesnt don done dont during ever every everything exchange find for found from get gets getting got had
  has have having help here how i if in into is isn it its know ll longer me microsoft more much my need needed no nor not
  now of off on once one only or our out over please problem re s server should shouldn since so some still t tell than that the
  their them then there these they this those through to too until up use used using ve very want was we were what
  when where which while who why will with without won wont work would wouldn yet you your`.split(/\s+/),
);

/** The groups, each a list of phrases and each phrase a list of words. */
export const SYNONYMS: readonly (readonly (readonly string[])[])[] = GROUPS.trim()
  .split('\n')
  .map((line) => line.split(', ').map((phrase) => phrase.split(' ')));
