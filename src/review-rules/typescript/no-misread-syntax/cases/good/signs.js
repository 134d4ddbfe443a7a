export function turn(value, price) {
  let total = -price;
  total = +price;
  total=-1;
  total = - price;
  return total + value;
}
