import { fleetCsv } from '@/lib/api/fleetFiles';
import { exported } from '../exported';

const FILE = { name: 'fleet.csv', type: 'text/csv; charset=utf-8; header=present' };

export function POST(request: Request): Promise<Response> {
  return exported(request, FILE, fleetCsv);
}
