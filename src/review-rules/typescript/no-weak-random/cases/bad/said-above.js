/**
 * Generates a session id.
 *
 * @api private
 */
Manager.prototype.generateId = function () {
  return Math.abs(Math.random() * Date.now()).toString(); // expect: weak-random
};

/** Creates an access token for the user. */
export const createFor = (user) => user.id + Math.random().toString(36); // expect: weak-random

/** Signs a request, as OAuth wants it. */
export function getNonce(size) {
  const parts = [];
  for (let i = 0; i < size; i++) {
    const position = Math.floor(Math.random() * 62); // expect: weak-random
    parts[i] = signs[position];
  }
  return parts.join('');
}

export const makeNonce = () => Math.random().toString(36).slice(2); // expect: weak-random

export const policy = (nonce) => ({ 'Content-Security-Policy': `script-src 'nonce-${nonce}'` });
