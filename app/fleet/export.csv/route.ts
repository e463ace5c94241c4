import { fleetCsv } from '@/lib/api/fleetFiles';
import { exported } from '../exported';

const FILE = { name: 'fleet.csv', type: 'text/csv; charset=utf-8; header=present' };

/** The server hands a posted form over as a GET. */
export function GET(): Promise<Response> {
  return exported(FILE, fleetCsv);
}
