// No match is null, not an empty list.
function idsOf(line) {
  const ids = line.match(/#\d+/g);
  if (ids.length === 0) return []; // expect: maybe-null-result
  return ids.map((id) => Number(id.slice(1)));
}

function partsOf(key) {
  const parts = key.match(/SID_([^_]+)_EP([^_]+)/);
  if (parts.length < 3) return undefined; // expect: maybe-null-result
  return { sid: parts[1], ep: parts[2] };
}

async function assetOf(url) {
  const [whole, owner, asset] = url.pathname.match(/^\/assets\/(\w+)\/(\w+)$/); // expect: maybe-null-result
  if (!whole) return null;
  return { owner, asset };
}

start(idsOf, partsOf, assetOf);
