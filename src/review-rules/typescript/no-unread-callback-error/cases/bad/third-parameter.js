request('https://example.com/feed', (err, response, body) => { // expect: unchecked-error
  feed.push(...JSON.parse(body).items);
});
