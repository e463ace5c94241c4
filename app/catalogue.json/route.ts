import { requestCatalogue } from '@/app/catalogue';
import { fileHandlers } from '@/lib/api/methods';
import { catalogueJson } from '@/lib/api/wholeCatalogue';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = fileHandlers('application/json; charset=utf-8', async () =>
  catalogueJson(await requestCatalogue()),
);
