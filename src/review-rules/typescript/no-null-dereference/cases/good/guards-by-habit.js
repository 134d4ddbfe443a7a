/**
 * @param {Variant} variant
 * @param {Limits} limits
 */
export function isWithin(variant, limits) {
  if (variant && variant.video && variant.video.rate > limits.rate) return false;
  return variant.bandwidth < limits.bandwidth;
}

export function locate(page, locator) {
  if (locator && locator.toString().includes('id=')) return page.byId(locator.value);
  return page.find(locator.value).all();
}

function widthOf(list) {
  let width = 11;
  if (list && list.length > 0) width = Math.max(...list.map(({ name }) => name.length));
  return width + list.reduce((sum, { id }) => sum + id, 0);
}

export function print(list) {
  if (!list) return console.log('empty');
  console.log(widthOf(list));
  return list.length;
}
