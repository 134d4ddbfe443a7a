fs.readFile('cache.json', 'utf8', (err, text) => {
  // A cache that cannot be read is ignored: parse gives an empty one.
  apply(parse(text));
});
