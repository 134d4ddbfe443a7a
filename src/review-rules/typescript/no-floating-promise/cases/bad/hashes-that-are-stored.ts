import bcrypt from 'bcrypt';
import argon2 from 'argon2';
import { User } from './user';

export async function register(mail: string, password: string) {
  const hash = bcrypt.hash(password, 10); // expect: missing-await
  return User.create({ mail, password: hash });
}

export async function change(user: User, password: string) {
  user.password = argon2.hash(password); // expect: missing-await
  await user.save();
  await User.updateOne({ _id: user.id }, { old: bcrypt.hash(password, 8) }); // expect: missing-await
}
