import { fleetMarkdown } from '@/lib/api/fleetFiles';
import { exported } from '../exported';

const FILE = { name: 'fleet.md', type: 'text/markdown; charset=utf-8' };

/** The server hands a posted form over as a GET. */
export function GET(): Promise<Response> {
  return exported(FILE, fleetMarkdown);
}
