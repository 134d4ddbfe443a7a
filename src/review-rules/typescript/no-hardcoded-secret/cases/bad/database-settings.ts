import { Pool } from 'pg';

export const pool = new Pool({
  host: 'db.internal.acme.io',
  user: 'billing',
  password: 'vX3!kd92-Lm', // expect: hardcoded-secret
});
