const next = new URLSearchParams(location.search).get('next');
const pages = ['/home', '/profile'];

if (pages.includes(next)) location.href = next;

export function leave() {
  const to = new URL(new URLSearchParams(location.search).get('to'), location.origin);
  if (to.origin === location.origin) location.assign(to);
}
