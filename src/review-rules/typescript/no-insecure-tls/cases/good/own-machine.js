import https from 'node:https';

export const ready = () => https.get('https://localhost:8443/ready', { rejectUnauthorized: false });
export const status = () => https.get({ host: '127.0.0.1', port: 8443, rejectUnauthorized: false });
