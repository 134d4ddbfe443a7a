const fetchJson = async (url, init) => {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
};

async function geocode(addresses, endpoint = 'https://geo.example/v1') {
  const points = new Array(addresses.length);
  for (let i = 0; i < addresses.length; i++) {
    points[i] = await fetchJson(`${endpoint}?q=${encodeURIComponent(addresses[i])}`); // expect: await-in-loop
  }
  return points;
}

async function users(ids, api) {
  const found = [];
  for (let i = 0; i < ids.length; ++i) {
    const id = ids[i];
    found.push(await api.getUser(id)); // expect: await-in-loop
  }
  return found;
}

module.exports = { geocode, users };
