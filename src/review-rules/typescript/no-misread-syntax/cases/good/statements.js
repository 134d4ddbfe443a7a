export function feeOf(order) {
  if (order.isLate) {
    order.fee = 5;
  }
  while (order.next());
  {
    const { fee } = order;
    order.kept = fee;
  }
  if (order.isHuge)
    order.fee += 10;
  order.isChecked = true;
  if (order.isPaid) order.fee = 0;
  order.send();
  if (order.isOld)
    order.fee = 0;
  else if (order.isNew)
    order.fee = 1;
  else
    order.fee = 2;
  if (order.isMine) return order;
    order.close();
  return order;
}

export function kindOf(code) {
  switch (code) {
    case 1:
    case 2:
      return 'low';
    case (code.read(), 3):
      return 'read';
    default:
      return 'high';
  }
}

export function sizeOf(list) {
  if (list.isEmpty)
    return 0;

    list.count();
  return list.size;
}
