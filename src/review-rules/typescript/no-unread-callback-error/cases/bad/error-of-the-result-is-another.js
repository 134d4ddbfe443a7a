function save(list, done) {
  store(list, (err, reply) => { // expect: unchecked-error
    if (reply.error) return done(reply.error);
    done(null, reply.ids.length);
  });
}
