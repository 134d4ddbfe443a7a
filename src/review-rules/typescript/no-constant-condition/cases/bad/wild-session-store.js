'use strict';

const crypto = require('crypto');

const DAY = 24 * 60 * 60 * 1000;

class SessionStore {
  constructor(client, options) {
    this.client = client;
    this.prefix = (options && options.prefix) || 'sess:';
    this.ttl = (options && options.ttl) || DAY;
    this.serializer = (options && options.serializer) || JSON;
    this.touched = Object.create(null);
  }

  create(user, callback) {
    const id = crypto.randomBytes(24).toString('hex');
    const session = { user: user.id, role: user.role, created: Date.now(), expires: Date.now() + this.ttl };
    this.save(id, session, (error) => {
      if (error) return callback(error);
      callback(null, id);
    });
  }

  save(id, session, callback) {
    let body;
    try {
      body = this.serializer.stringify(session);
    } catch (error) {
      return callback(error);
    }
    this.client.set(this.prefix + id, body, 'PX', this.ttl, callback);
  }

  load(id, callback) {
    this.client.get(this.prefix + id, (error, body) => {
      if (error) return callback(error);
      if (!body) return callback(null, null);
      let session;
      try {
        session = this.serializer.parse(body);
      } catch (failure) {
        return callback(failure);
      }
      if (session.expires < Date.now()) return this.destroy(id, callback);
      if (!session.role === 'guest') this.touch(id, session); // expect: constant-expression
      callback(null, session);
    });
  }

  touch(id, session) {
    const last = this.touched[id];
    if (last !== undefined && Date.now() - last < 60000) return;
    this.touched[id] = Date.now();
    session.expires = Date.now() + this.ttl;
    this.save(id, session, (error) => {
      if (error) console.error('cannot touch session', error);
    });
  }

  destroy(id, callback) {
    delete this.touched[id];
    this.client.del(this.prefix + id, (error) => {
      callback(error || null, null);
    });
  }
}

module.exports = SessionStore;
