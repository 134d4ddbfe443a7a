request('https://example.com', (err, response, status) => {
  finish(status);
});
