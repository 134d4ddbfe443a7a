// path: examples/navigator.js
const level = require('level');
const graph = require('../');

const db = graph(level('navigator'));

db.put([{ subject: 'ann', predicate: 'friend', object: 'bob' }], () => {
  db.nav('ann')
    .archIn('friend')
    .values((err, results) => {
      console.log(results);
    });
  db.search([{ subject: db.v('x'), predicate: 'friend' }], (err, { length }) => console.log('found', length));
});
