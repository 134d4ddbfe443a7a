fs.readFile('settings.json', 'utf8', (err, text) => {
  if (err) return report(err);
  apply(JSON.parse(text));
});
