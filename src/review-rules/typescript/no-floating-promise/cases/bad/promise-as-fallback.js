self.addEventListener('fetch', (event) => {
  event.respondWith(caches.match(event.request) || fetch(event.request)); // expect: missing-await
});

async function remembered(id) {
  const held = await caches.open('pages');
  return held.match(`/pages/${id}`);
}

export function page(id) {
  return remembered(id) || fetch(`/pages/${id}`); // expect: missing-await
}

export async function text(id) {
  const answer = await (remembered(id) ?? fetch(`/pages/${id}`)); // expect: missing-await
  return answer.text();
}
