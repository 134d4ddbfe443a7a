import { createHash } from 'node:crypto';
import md5 from 'md5';

export class Accounts {
  keep(user: { password: string; salt: string }): string {
    return createHash('md5').update(user.password).digest('hex'); // expect: weak-hash
  }

  keepSalted(user: { passwd: string; salt: string }): string {
    return createHash('sha256').update(user.salt).update(user.passwd, 'utf8').digest('hex'); // expect: weak-hash
  }

  old(password: string): string {
    return md5(password); // expect: weak-hash
  }
}
