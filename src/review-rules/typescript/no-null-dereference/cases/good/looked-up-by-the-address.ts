interface Route {
  readonly path: string;
  readonly title: string;
}

export function titleOf(routes: readonly Route[], location: Location): string {
  const wanted = location.hash.slice(1) || '/';
  const route = routes.find((one) => one.path === wanted);
  return route === undefined ? '' : route.title;
}

export function named(routes: readonly Route[], url: URL): string {
  const id = url.searchParams.get('route');
  return routes.find((one) => one.path === id)?.title ?? '';
}

const routes: readonly Route[] = [{ path: '/', title: 'Home' }];

export function first(params: Map<string, string>): string {
  const id = params.get('route');
  if (!routes.some((one) => one.path === id)) return '';
  return routes.find((one) => one.path === id).title;
}
