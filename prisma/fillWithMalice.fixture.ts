// Run by e2e/malice.spec.ts, which may not open a database itself: node --import tsx prisma/fillWithMalice.fixture.ts <file> [codes]
import { fillWithMalice } from './malice.fixture';

const [, , file = '', mode] = process.argv;
process.stdout.write(JSON.stringify(await fillWithMalice(file, mode === 'codes')));
