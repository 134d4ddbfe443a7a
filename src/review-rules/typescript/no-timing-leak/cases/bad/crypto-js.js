import CryptoJS from 'crypto-js';

export function open(box, key) {
  const hmac = box.slice(0, 64);
  const text = box.slice(64);
  if (hmac !== CryptoJS.HmacSHA256(text, key).toString()) throw new Error('wrong key'); // expect: timing-attack
  return text;
}
