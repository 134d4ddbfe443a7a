export class GeocodeError extends Error {}

export function geocode(address: string): Promise<Point> {
  return request(address)
    .then((response) => response.json())
    .catch((error) => {
      throw new GeocodeError(`${address} was not found`); // expect: lost-cause
    });
}

export async function save(order: Order): Promise<void> {
  await orders.insert(order).catch(function (error) {
    throw new Error('the order was not saved'); // expect: lost-cause
  });
}

export async function load(address: string): Promise<Point> {
  try {
    return await request(address);
  } catch (error) {
    throw new GeocodeError(`${address} was not found`); // expect: lost-cause
  }
}
