import tls from 'node:tls';

export const socket = tls.connect(443, 'api.example.com', {
  checkServerIdentity: (host, certificate) => tls.checkServerIdentity(host, certificate),
});
export const pinned = tls.connect(443, 'api.example.com', {
  checkServerIdentity: (_host, certificate) => {
    if (certificate.fingerprint256 !== known) return new Error('another certificate');
    return undefined;
  },
});
declare const known: string;
