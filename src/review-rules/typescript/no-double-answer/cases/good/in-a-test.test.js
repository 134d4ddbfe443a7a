it('fails', (done) => {
  load((err) => {
    if (err) done(err);
    done();
  });
});
