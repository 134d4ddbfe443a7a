import sql from 'mssql';

export const pool = sql.connect({
  server: process.env.DB_HOST ?? '',
  options: { encrypt: true, trustServerCertificate: false },
});

export const ofDevelopment = sql.connect({
  server: 'localhost',
  options: { encrypt: true, trustServerCertificate: process.env.NODE_ENV !== 'production' },
});
