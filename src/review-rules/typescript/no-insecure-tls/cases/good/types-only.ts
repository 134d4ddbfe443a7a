export interface Options {
  rejectUnauthorized: false;
  minVersion: 'TLSv1';
}
