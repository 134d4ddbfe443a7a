async function remembered(id) {
  const held = await caches.open('pages');
  return held.match(`/pages/${id}`);
}

export async function page(id, loader) {
  const quick = loader?.quick(id) ?? fetch(`/quick/${id}`);
  const own = loader.find(id) || fetch(`/own/${id}`);
  const shown = (await remembered(id)) || (await fetch(`/pages/${id}`));
  const other = await remembered(id).then((answer) => answer || fetch(`/others/${id}`));
  return [await quick, await own, shown, other];
}
