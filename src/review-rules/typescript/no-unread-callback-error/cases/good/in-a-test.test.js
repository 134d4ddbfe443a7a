fs.readFile('settings.json', 'utf8', (err, text) => {
  expect(JSON.parse(text)).toEqual({});
});
