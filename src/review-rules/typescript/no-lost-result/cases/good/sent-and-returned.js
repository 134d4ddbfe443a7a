import fs from 'node:fs';
import { User } from './models/user.js';
import { collection } from './db.js';

let listeners = [];

export function login(req, res, next) {
  if (!req.body.password) {
    res.status(401);
    return next(new Error('no password'));
  }
  if (!req.body.mail) {
    res.status(400);
    throw new Error('no mail');
  }
  res.status(200);
  res.json({ ok: true });
}

export function later(req, res) {
  req.on('end', () => res.end());
  res.status(202);
}

export function piped(req, res) {
  fs.createReadStream('page').pipe(res);
  res.status(200);
}

export async function remove(req, res) {
  await User.deleteOne({ _id: req.params.id });
  User.deleteMany({ old: true }, (error) => error && console.error(error));
  User.updateOne({ _id: req.params.id }, { seen: true }).exec();
  const query = User.findOneAndDelete({ _id: req.params.id });
  collection.deleteOne({ id: req.params.id });
  res.json(await query);
}

export function read(path, done) {
  fs.readFile(path, 'utf8', (error, data) => {
    if (error) return done(error);
    return done(null, JSON.parse(data));
  });
  return fs.readFileSync(path, 'utf8').split('\n').map((line) => {
    return line;
  });
}

export function walk(path, found) {
  fs.readdir(path, (error, names) => {
    if (!names) return error;
    found(names);
  });
}

export function subscribe(listener) {
  listeners.push(listener);
  return () => {
    listeners = listeners.filter((one) => one !== listener);
  };
}

export function others(listener) {
  return () => listeners.filter((one) => one !== listener);
}
