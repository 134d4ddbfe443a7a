export function reload(language) {
  const url = new URL(location.href);
  url.searchParams.set('lang', language);
  location.href = url.toString();
  location.replace(location.pathname + location.search);
  location.href = `/login?next=${encodeURIComponent(location.href)}`;
  window.location = location.href.split('#')[0];
}

export function find() {
  location.search = new URLSearchParams(location.search).toString();
  location.hash = '#' + new URLSearchParams(location.search).get('anchor');
}
