import { createHash } from 'node:crypto';

const md5 = (text) => createHash('md5').update(text).digest('hex');

export function answer({ user, realm, nonce, password }) {
  const first = createHash('md5').update(`${user}:${realm}:${password}`).digest('hex');
  return md5(`${first}:${nonce}`);
}
