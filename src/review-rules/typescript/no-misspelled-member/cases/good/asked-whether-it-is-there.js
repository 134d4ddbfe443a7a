export function start(page) {
  if (typeof page.querySelctor === 'function') return page.querySelctor('a');
  const { lenght } = page;
  return lenght;
}

export const kept = ['toLowercase'].map((name) => name.toLowercase);
