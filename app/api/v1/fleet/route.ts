import { handlers } from '@/app/api/handlers';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = handlers('fleet');
