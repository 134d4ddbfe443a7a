import { Pool } from 'pg';

const address = process.env['DATABASE_URL'] ?? '';

export const pool = new Pool({ connectionString: `${address}?sslmode=no-verify` }); // expect: insecure-tls
export const other = new Pool({ connectionString: 'postgres://db.example.com/shop?sslmode=no-verify&x=1' }); // expect: insecure-tls
