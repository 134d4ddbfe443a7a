import { store } from './store.js';

export function load(id, callback) {
  store.get(id, (error, row) => {
    if (error) callback(error); // expect: called-back-twice
    callback(null, row.value);
  });
}

export function remove(id, done) {
  store.remove(id, (err) => {
    if (err) {
      store.log(err);
      done(err); // expect: called-back-twice
    }
    done(null, id);
  });
}
