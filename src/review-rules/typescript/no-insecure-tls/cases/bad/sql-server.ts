import sql from 'mssql';
import { DataSource } from 'typeorm';

export const pool = sql.connect({
  server: process.env.DB_HOST ?? '',
  user: process.env.DB_USER,
  password: process.env.DB_PASSWORD,
  options: { encrypt: true, trustServerCertificate: true }, // expect: insecure-tls
});

export const source = new DataSource({
  type: 'mssql',
  host: process.env.DB_HOST,
  options: {
    encrypt: true,
    trustServerCertificate: true, // expect: insecure-tls
  },
});
