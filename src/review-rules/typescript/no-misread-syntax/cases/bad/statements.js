export function feeOf(order) {
  if (order.isLate); { // expect: misread-syntax
    order.fee = 5;
  }
  for (let i = 0; i < order.lines.length; i++); { // expect: misread-syntax
    order.count += 1;
  }
  if (order.isHuge)
    order.fee += 10;
    order.isChecked = true; // expect: misread-syntax
  for (const line of order.lines)
    line.check();
    order.send(); // expect: misread-syntax
  if (order.isPaid)
    order.fee = 0;
  else
    order.fee += 1;
    order.remind(); // expect: misread-syntax
  return order;
}

export function kindOf(code) {
  switch (code) {
    case 1, 2: // expect: misread-syntax
      return 'low';
    default:
      return 'high';
  }
}
