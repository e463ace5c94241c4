import { fleetMarkdown } from '@/lib/api/fleetFiles';
import { exported } from '../exported';

const FILE = { name: 'fleet.md', type: 'text/markdown; charset=utf-8' };

export function POST(request: Request): Promise<Response> {
  return exported(request, FILE, fleetMarkdown);
}
