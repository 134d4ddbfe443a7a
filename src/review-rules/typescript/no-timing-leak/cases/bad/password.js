import { pbkdf2, scryptSync } from 'node:crypto';

export function isPassword(user, password, done) {
  pbkdf2(password, user.salt, 100000, 64, 'sha512', (error, key) => {
    if (error) return done(error);
    done(null, key.toString('hex') === user.passwordHash); // expect: timing-attack
  });
}

export function isPasswordNow(user, password) {
  const hash = scryptSync(password, user.salt, 64).toString('base64');
  return user.hash === hash; // expect: timing-attack
}
