import https from 'node:https';

export const server = https.createServer({ minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3' });
export const client = https.request({ secureProtocol: 'TLSv1_2_method' });
