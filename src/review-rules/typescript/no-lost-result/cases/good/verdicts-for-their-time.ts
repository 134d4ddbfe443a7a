import { timingSafeEqual } from 'node:crypto';
import bcrypt from 'bcrypt';

const DUMMY = bcrypt.hashSync('nobody', 10);
const dummyHash = bcrypt.hashSync('nobody', 10);

export async function isRight(user: { hash: string } | undefined, password: string, salted: string) {
  if (!user) {
    await bcrypt.compare(password, salted);
    return false;
  }
  await bcrypt.compare(password, DUMMY);
  await bcrypt.compare(password, dummyHash);
  await bcrypt.compare('nobody', user.hash);
  return bcrypt.compare(password, user.hash);
}

export function isEqual(left: Buffer, right: Buffer): boolean {
  if (left.length !== right.length) {
    timingSafeEqual(left, left);
    return false;
  }
  return timingSafeEqual(left, right);
}

export async function memberOf(name: string, password: string) {
  const member = await find(name);
  if (member === null) {
    await bcrypt.compare(password, hashOfNobody);
    return null;
  }
  return (await bcrypt.compare(password, member.hash)) ? member : null;
}
