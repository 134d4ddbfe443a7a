import { Pool } from 'pg';

export const pool = (settings) =>
  new Pool({ ...(settings.selfSigned && { ssl: { rejectUnauthorized: false } }) });
