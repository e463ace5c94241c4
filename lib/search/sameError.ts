import type { Identifier } from '@/lib/exchange/identifier';

/** Another number under which the same error can stand. */
export interface OtherNumber {
  kind: Identifier['kind'];
  value: string;
  /** How the two belong together, for the reader. */
  because: string;
}

/** Numbers of the messages of Windows Installer itself. */
const INSTALLER_MESSAGES = [1000, 2999] as const;
/** What MsiExec returns; Windows Update wraps the same numbers as 0x8007nnnn. */
const INSTALLER_RESULTS = [1601, 1654] as const;
const MSI_EVENTS_FROM = 10_000;
const WIN32_FACILITY = 0x8007_0000;

/**
 * The other numbers of an error: message 1306 of Windows Installer is logged as event 11306 of MsiInstaller
 * (learn.microsoft.com, "Event Logging" of Windows Installer); its result 1603 is 0x643, and 0x80070643 as an HRESULT
 * ("MsiExec.exe and InstMsi.exe error messages"; HRESULT_FROM_WIN32). Other HRESULTs with the same last digits are
 * none of the installer's messages and are left alone.
 *
 * @param value an error code as an identifier holds it: `1603` or `0x80070643`
 */
export function otherNumbersOf(value: string): OtherNumber[] {
  const code = Number(value);
  const result = code >= WIN32_FACILITY ? code - WIN32_FACILITY : code;
  const numbers: OtherNumber[] = [];
  if (isBetween(result, INSTALLER_RESULTS)) {
    const spellings = [String(result), `0x${result.toString(16)}`, `0x${(WIN32_FACILITY + result).toString(16)}`];
    for (const spelling of spellings.filter((one) => one !== value.toLowerCase()))
      numbers.push({ kind: 'error', value: spelling, because: `${value} is ${spelling} in another form` });
  }
  if (!/^0x/i.test(value) && isBetween(code, INSTALLER_MESSAGES)) {
    const event = String(MSI_EVENTS_FROM + code);
    numbers.push({ kind: 'event', value: event, because: `MsiInstaller logs error ${value} as event ${event}` });
  }
  return numbers;
}

function isBetween(number: number, [first, last]: readonly [number, number]): boolean {
  return number >= first && number <= last;
}
