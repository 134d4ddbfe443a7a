'use strict';

const crypto = require('crypto');
const { promisify } = require('util');

const randomBytes = promisify(crypto.randomBytes);

/** Accounts of a small shop: those of the first years have another hash. */
class Accounts {
  constructor(db, mailer) {
    this.db = db;
    this.mailer = mailer;
  }

  async register({ mail, password, name }) {
    const known = await this.db.one('SELECT id FROM accounts WHERE mail = ?', [mail]);
    if (known) throw new Error('there is such an account');
    const salt = (await randomBytes(16)).toString('hex');
    const digest = crypto.scryptSync(password, salt, 64).toString('hex');
    await this.db.run('INSERT INTO accounts (mail, name, salt, digest) VALUES (?, ?, ?, ?)', [
      mail,
      name,
      salt,
      digest,
    ]);
    await this.mailer.send(mail, 'welcome', { name });
  }

  async login(mail, password) {
    const account = await this.db.one('SELECT * FROM accounts WHERE mail = ?', [mail]);
    if (!account) return null;
    const given = crypto.pbkdf2Sync(password, account.salt, 210_000, 64, 'sha512').toString('hex');
    if (!crypto.timingSafeEqual(Buffer.from(given), Buffer.from(account.digest))) return null;
    return this.session(account);
  }

  async session(account) {
    const token = (await randomBytes(32)).toString('base64url');
    const digest = crypto.createHash('sha256').update(token).digest('hex');
    await this.db.run('INSERT INTO sessions (account, digest) VALUES (?, ?)', [account.id, digest]);
    return token;
  }

  /** A file of the account for its owner, which only the password opens. */
  async exportOf(account, password) {
    const salt = await randomBytes(16);
    const key = crypto.scryptSync(password, salt, 32);
    const vector = await randomBytes(12);
    const cipher = crypto.createCipheriv('aes-256-gcm', key, vector);
    const text = JSON.stringify(await this.db.all('SELECT * FROM orders WHERE account = ?', [account.id]));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([salt, vector, cipher.getAuthTag(), body]);
  }
}

module.exports = { Accounts };
