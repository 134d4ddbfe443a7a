import tls from 'node:tls';

export const socket = tls.connect(443, 'api.example.com', {
  checkServerIdentity: () => undefined, // expect: insecure-tls
});
export const other = tls.connect({
  host: 'api.example.com',
  checkServerIdentity() {}, // expect: insecure-tls
  'checkServerIdentity': function () { return null; }, // expect: insecure-tls
});
