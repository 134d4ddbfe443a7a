const params = new URLSearchParams(window.location.search);
const link = document.querySelector('a.back');

export function openTarget() {
  window.open(`/help?page=${params.get('page')}`);
  window.open(`https://example.com/${params.get('page')}`, '_blank');
}

export function showLinks(store) {
  link.href = `/items/${params.get('id')}`;
  link.title = params.get('title');
  store.open(params.get('target'));
  const image = document.createElement('article');
  image.href = params.get('more');
}
