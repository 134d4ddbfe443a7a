interface Route {
  readonly path: string;
  readonly title: string;
  readonly show: (root: Element) => void;
}

export function navigate(routes: readonly Route[], location: Location): void {
  const wanted = location.hash.slice(1) || '/';
  const route = routes.find((one) => one.path === wanted)!; // expect: non-null-assertion
  document.title = route.title;
}

export function titleOf(routes: readonly Route[], url: URL): string {
  const id = url.searchParams.get('route');
  return routes.find((one) => one.path === id).title; // expect: maybe-null-result
}

export function listen(select: HTMLSelectElement, routes: readonly Route[]): void {
  select.addEventListener('change', (event) => {
    const route = routes.find(({ path }) => path === event.target.value);
    route.show(select); // expect: maybe-null-result
  });
}

export function current(routes: readonly Route[]): string {
  const query = new URLSearchParams(window.location.search);
  const name = query.get('name');
  return routes.find((one) => one.path === name).title; // expect: maybe-null-result
}
