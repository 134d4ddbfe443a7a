const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

export function generatePassword(length = 12) {
  let result = '';
  for (let i = 0; i < length; i++) result += letters.charAt(Math.floor(Math.random() * letters.length)); // expect: weak-random
  return result;
}
