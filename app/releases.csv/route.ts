import { requestCatalogue } from '@/app/catalogue';
import { releasesCsv } from '@/lib/api/csv';
import { fileHandlers } from '@/lib/api/methods';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = fileHandlers(
  'text/csv; charset=utf-8; header=present',
  async () => releasesCsv(await requestCatalogue()),
);
