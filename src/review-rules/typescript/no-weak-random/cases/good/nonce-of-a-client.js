import { createHash, randomBytes } from 'node:crypto';

export function answer(user, realm, password, challenge) {
  const cnonce = challenge.qop === 'auth' ? randomBytes(8).toString('hex') : undefined;
  const first = md5(`${user}:${realm}:${password}`);
  return md5([first, challenge.nonce, cnonce, challenge.qop].join(':'));
}

// Only that one differs from the last.
export const ticks = { nonceLength: Math.floor(Math.random() * 4) };

function md5(text) {
  return createHash('md5').update(text).digest('hex');
}
