import { createHash } from 'node:crypto';

export function answer(user, realm, password, challenge) {
  let cnonce;
  if (challenge.qop === 'auth') {
    cnonce = md5(Math.random().toString(36)).slice(0, 8); // expect: weak-random
  }
  const first = md5(`${user}:${realm}:${password}`);
  return md5([first, challenge.nonce, cnonce, challenge.qop].join(':'));
}

function md5(text) {
  return createHash('md5').update(text).digest('hex');
}
