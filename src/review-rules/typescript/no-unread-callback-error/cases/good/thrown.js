fs.readFile('settings.json', (err, data) => {
  if (err) throw err;
  apply(data);
});
