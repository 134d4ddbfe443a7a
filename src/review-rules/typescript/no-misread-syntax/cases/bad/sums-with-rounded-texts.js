export function total(net, tax) {
  return parseFloat(net) + Number(tax).toFixed(2); // expect: misread-syntax
}

export function next(price) {
  return price.toFixed(2) + 1; // expect: misread-syntax
}

export function both(price, shipping) {
  const rounded = price.toFixed(2);
  return rounded + parseInt(shipping, 10); // expect: misread-syntax
}
