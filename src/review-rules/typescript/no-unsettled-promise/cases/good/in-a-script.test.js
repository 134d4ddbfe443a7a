it('reads', () =>
  new Promise((resolve) => {
    read('a', (err, text) => {
      if (err) throw err;
      resolve(text);
    });
  }));
