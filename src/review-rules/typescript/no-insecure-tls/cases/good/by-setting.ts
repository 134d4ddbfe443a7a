import https from 'node:https';

export const agent = (settings: { verify: boolean }) =>
  new https.Agent({ rejectUnauthorized: settings.verify });
export const other = new https.Agent({ rejectUnauthorized: process.env['INSECURE'] !== '1' });
