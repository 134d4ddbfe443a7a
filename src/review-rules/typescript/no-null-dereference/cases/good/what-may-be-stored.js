export function greeting() {
  const user = JSON.parse(localStorage.getItem('user') || '{}');
  return `Hello ${user.name}`;
}

export function headers() {
  const session = JSON.parse(localStorage.getItem('session'));
  return session ? { Authorization: `Bearer ${session.token}` } : {};
}

export function basket() {
  const stored = sessionStorage.getItem('basket');
  if (stored === null) return [];
  const items = JSON.parse(stored);
  return items.filter((item) => item.count > 0);
}

export function theme() {
  return JSON.parse(localStorage.getItem('theme'))?.name ?? 'light';
}

export function draft(JSON, id) {
  return JSON.parse(localStorage.getItem(id)).title;
}

export function kept() {
  if (!localStorage.getItem('kept')) localStorage.setItem('kept', '{}');
  return JSON.parse(localStorage.getItem('kept')).title;
}

export function own() {
  if ('own' in localStorage) return JSON.parse(localStorage.getItem('own')).title;
  return '';
}

export function nameOf(isLoggedIn) {
  return isLoggedIn() ? JSON.parse(localStorage.getItem('user')).name : '';
}
