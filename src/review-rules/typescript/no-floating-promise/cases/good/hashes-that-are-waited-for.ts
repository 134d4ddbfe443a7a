import bcrypt from 'bcrypt';
import argon2 from 'argon2';
import { User } from './user';

export async function register(mail: string, password: string) {
  const hash = bcrypt.hash(password, 10);
  const [found, done] = await Promise.all([User.findOne({ mail }), hash]);
  return found ?? User.create({ mail, password: done });
}

export async function change(user: User, password: string) {
  user.password = await argon2.hash(password);
  bcrypt.hash(password, 10, (error, hash) => {
    if (!error) user.old = hash;
  });
  user.plain = bcrypt.hashSync(password, 10);
  const later = argon2.hash(password);
  return { user, later: await later };
}
