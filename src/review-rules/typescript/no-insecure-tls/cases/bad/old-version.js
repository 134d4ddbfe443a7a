import https from 'node:https';

export const server = https.createServer({ minVersion: 'TLSv1' }); // expect: insecure-tls
export const client = https.request({ host: 'api.example.com', secureProtocol: 'TLSv1_method' }); // expect: insecure-tls
export const third = https.request({ host: 'api.example.com', maxVersion: 'TLSv1.1' }); // expect: insecure-tls
