const limit = 10;

export function rows(query: Query) {
  const page = query.page(limit);
  {
    const limit = query.max;
    page.cut(limit);
  }
  return page.rows;
}
