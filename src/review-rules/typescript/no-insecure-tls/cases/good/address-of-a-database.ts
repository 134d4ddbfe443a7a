import { Pool } from 'pg';

const address = process.env['DATABASE_URL'] ?? '';
const isLocal = address.includes('localhost');

export const pool = new Pool({ connectionString: `${address}?sslmode=verify-full` });
export const own = new Pool({ connectionString: 'postgres://app@localhost/shop?sslmode=no-verify' });
export const either = new Pool({ connectionString: isLocal ? `${address}?sslmode=no-verify` : address });
export const hint = 'sslmode=no-verify is not supported';
