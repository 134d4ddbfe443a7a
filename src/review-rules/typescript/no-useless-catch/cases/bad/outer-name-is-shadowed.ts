const limit = 10;

export function rows(query: Query) {
  const page = query.page(limit);
  try {
    const limit = query.max;
    page.cut(limit);
  } catch (error) { // expect: useless-catch
    throw error;
  }
  return page.rows;
}
