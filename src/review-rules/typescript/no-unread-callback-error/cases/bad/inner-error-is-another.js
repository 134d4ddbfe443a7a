fs.readFile(from, (err, data) => { // expect: unchecked-error
  fs.writeFile(to, data, (err) => {
    if (err) return done(err);
    done();
  });
});
