import { useEffect } from 'react';

export function List({ page, load }) {
  useEffect(() => {
    page;
    load();
  }, [page, load]);
  return null;
}

export function count(messages) {
  $effect(() => {
    messages;
    scrollTo(0, 0);
  });
}

export function handle(_request, response) {
  _request;
  response.end();
}

export function show(box) {
  if (box.offsetHeight) {}
  box.classList.add('in');
}
