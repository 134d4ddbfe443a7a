const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

function rand(from, to) {
  const chance = Math.random();
  return Math.floor(chance * (to - from) + from);
}

export function issue(length) {
  let password = '';
  for (let i = 0; i < length; i += 1) {
    const index = rand(0, letters.length); // expect: weak-random
    password += letters[index];
  }
  return password;
}

const randomInt = (below) => Math.floor(Math.random() * below);

export function pin() {
  const otp = String(randomInt(1_000_000)).padStart(6, '0'); // expect: weak-random
  return otp;
}
