import https from 'node:https';

export function createInsecureAgent() {
  return new https.Agent({ rejectUnauthorized: false });
}
