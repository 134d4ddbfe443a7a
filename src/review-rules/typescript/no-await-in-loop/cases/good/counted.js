async function fetchAll(urls, first) {
  const found = [];
  found.push(await fetch(first));
  for (let i = 1; i < urls.length; i++) {
    found[i] = await fetch(urls[i], { headers: { after: found[i - 1].headers.get('etag') } });
  }
  return found;
}

async function fetchSome(urls, count) {
  const found = [];
  for (let i = 0; i < count; i++) {
    found.push(await fetch(urls[i % urls.length]));
  }
  return found;
}

async function fetchUntil(urls) {
  for (let i = 0; i < urls.length; i++) {
    const answer = await fetch(urls[i]);
    if (answer.ok) return answer;
  }
  return undefined;
}

async function fetchBackwards(urls) {
  const found = [];
  for (let i = urls.length - 1; i >= 0; i--) {
    found.push(await fetch(urls[i]));
  }
  return found;
}

module.exports = { fetchAll, fetchSome, fetchUntil, fetchBackwards };
