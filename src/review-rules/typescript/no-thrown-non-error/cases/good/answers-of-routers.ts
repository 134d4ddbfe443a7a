export async function loader({ params }: Args): Promise<Order> {
  const order = await orders.find(params.id);
  if (order === undefined) throw new Response('not found', { status: 404 });
  if (order.isMoved) throw redirect(`/orders/${order.movedTo}`);
  if (order.isOdd) throw json({ id: order.id }, 400);
  return order;
}
