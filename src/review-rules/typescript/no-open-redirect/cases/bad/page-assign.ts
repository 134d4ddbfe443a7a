export function leave(): void {
  const target = new URL(location.href).searchParams.get('to');
  if (target === null) return;
  location.assign(target); // expect: open-redirect
}

export function replace(): void {
  const { searchParams } = new URL(document.URL);
  document.location.replace(`${searchParams.get('base')}/start`); // expect: open-redirect
}

export function set(): void {
  location = new URLSearchParams(location.search).get('page') as never; // expect: open-redirect
}
