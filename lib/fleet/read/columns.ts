import { ROLES, type Role } from './roles';

/**
 * What a column says about a server:
 * - `display-version`: AdminDisplayVersion, which shows the service pack and no rollup
 * - `file-version`: the version of ExSetup.exe, which shows the rollup
 * - `version`: one of the two; its notation tells
 * - `update`: an installed update, by description or KB number
 * - `path`: where ExSetup.exe lies; an address on the network names the server
 * - `flag`: whether the server has the role in the column's name
 * - `ignore`: known, and of no use here
 */
export type Meaning =
  | 'name'
  | 'display-version'
  | 'file-version'
  | 'version'
  | 'update'
  | 'roles'
  | 'site'
  | 'group'
  | 'facing'
  | 'path'
  | 'flag'
  | 'ignore';

/** The meanings that a reader can give to a column. */
export const CHOICES = [
  'name',
  'display-version',
  'file-version',
  'update',
  'roles',
  'site',
  'group',
  'facing',
  'ignore',
] as const satisfies readonly Meaning[];
export type Choice = (typeof CHOICES)[number];

/** What the reader said about columns, by `headerKey`. */
export type ChosenColumns = ReadonlyMap<string, Choice>;

/**
 * Headers by `headerKey`, the better name of a server first. Those of other languages are what spreadsheets of
 * administrators and the localised management console use.
 */
const SYNONYMS: Record<Exclude<Meaning, 'flag'>, string> = {
  name: 'name servername server exchangeserver computername computer pscomputername hostname host machinename machine node knoten serverhostname rechnername computernamen nomduserveur nomserveur serveur nom nombredelservidor nombreservidor servidor nombre nomedelserver nomeserver nome nomedoservidor servernaam naam servernavn servernamn navn namn имясервера сервер имя サーバー名 サーバー 名前 服务器名称 服务器 名称 identity id fqdn',
  'display-version': 'admindisplayversion displayversion exchangedisplayversion adminversion',
  'file-version':
    'exsetupfileversion exsetupversion exsetup exsetupexe exsetupexeversion exsetupexefileversion fileversion fileversionraw productversion productversionraw installedversion dateiversion produktversion versiondefichier versiondufichier versióndearchivo versióndelarchivo versionefile versionedelfile bestandsversie versãodoarquivo versãodoficheiro filversion версияфайла ファイルバージョン 文件版本',
  version:
    'version versionnumber versionsnummer exchangebuild exchangebuildnumber build buildnumber buildnummer buildversion fullversion numérodeversion versión versione versie versão версия バージョン 版本',
  update:
    'rollupupdatedescription rollupdescription updaterollup rollup installedrollup rollupupdate updatedescription installedupdate installedupdates update updates hotfix hotfixid hotfixes patch patches kb kbs kbnumber kbarticle',
  roles:
    'serverrole serverroles role roles rolle rollen serverrolle serverrollen rôle rôles rôleduserveur función funciones rol ruolo ruoli função funções roller роль роли 役割 角色',
  site: 'site adsite sitename activedirectorysite standort adstandort sitio sito sítio сайт サイト 站点',
  group:
    'dag dagname memberofdag databaseavailabilitygroup databaseavailabilitygroupname cluster clustername ccr scc cms clusteredmailboxserver clusteredmailboxservername highavailability',
  facing: 'internetfacing isinternetfacing internetfacingcas facesinternet facestheinternet externallyfacing external',
  path: 'filename file path fullname datei dateiname fichier',
  ignore:
    'exchangeversion edition domain datapath organizationalunit guid objectcategory objectclass whenchanged whencreated whenchangedutc whencreatedutc distinguishedname networkaddress exchangelegacydn isvalid originatingserver productid installeddate filedescription internalname originalfilename productname language debug patched prerelease privatebuild specialbuild isexchange2007orlater ise14orlater ismemberofcluster isprovisionedserver organizationid objectstate runspaceid pssourcejobinstanceid psshowcomputername errorreportingenabled',
};

const MEANINGS = new Map<string, { meaning: Meaning; rank: number }>();
for (const [meaning, headers] of Object.entries(SYNONYMS)) {
  headers.split(' ').forEach((header, rank) => MEANINGS.set(header, { meaning: meaning as Meaning, rank }));
}

const FLAGS = new Map<string, Role>(
  ROLES.flatMap((role): [string, Role][] => [
    [`is${role.toLowerCase()}server`, role],
    [`is${role.toLowerCase()}`, role],
  ]),
);

/** Writes a header so that case, spaces and punctuation do not matter: `Server Name` and `servername` are one. */
export function headerKey(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a column means: as the reader said, else by its header; null if that is not known. */
export function meaningOf(header: string, chosen: ChosenColumns): Meaning | null {
  const key = headerKey(header);
  return chosen.get(key) ?? (FLAGS.has(key) ? 'flag' : (MEANINGS.get(key)?.meaning ?? null));
}

/** Of several columns with the same meaning, the one with the lowest rank counts; a chosen one before all. */
export function rankOf(header: string, chosen: ChosenColumns): number {
  const key = headerKey(header);
  return chosen.has(key) ? -1 : (MEANINGS.get(key)?.rank ?? Number.MAX_SAFE_INTEGER);
}

/** The role whose presence a `flag` column states. */
export function roleOfFlag(header: string): Role | null {
  return FLAGS.get(headerKey(header)) ?? null;
}
