import { store } from './store.js';

export function load(id, callback) {
  store.get(id, (error, row) => {
    if (error) return callback(error);
    callback(null, row.value);
  });
}

export function remove(id, done) {
  store.remove(id, (err) => {
    if (err) {
      store.log(err);
      return done(err);
    }
    done(null, id);
  });
}
