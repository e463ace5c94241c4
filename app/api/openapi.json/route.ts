import { fileHandlers } from '@/lib/api/methods';
import { openApi } from '@/lib/api/openapi';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = fileHandlers('application/json', () =>
  Promise.resolve(JSON.stringify(openApi(), null, 2)),
);
