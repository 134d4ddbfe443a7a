import { createHash } from 'node:crypto';

export function answer(user, realm, password, challenge) {
  const given = { realm, nonce: challenge.nonce };
  if (challenge.qop === 'auth') {
    given.cnonce = md5(Math.random().toString(36)).slice(0, 8); // expect: weak-random
  }
  const first = md5(`${user}:${realm}:${password}`);
  return { ...given, response: md5([first, given.nonce, given.cnonce, challenge.qop].join(':')) };
}

function md5(text) {
  return createHash('md5').update(text).digest('hex');
}
