export class GeocodeError extends Error {
  constructor(address: string) {
    super(`${address} was not found`);
  }
}

export class Missing extends GeocodeError {}

export function geocode(address: string): Promise<Point> {
  return request(address).catch((error) => {
    throw new GeocodeError(address);
  });
}

export async function load(address: string): Promise<Point> {
  try {
    return await request(address);
  } catch (error) {
    throw new Missing(address);
  }
}

export const withCause = (order: Order): Promise<void> =>
  orders.insert(order).catch((error) => {
    throw new Error('the order was not saved', { cause: error });
  });

export const withoutName = (order: Order): Promise<void> =>
  orders.insert(order).catch(() => {
    throw new Error('the order was not saved');
  });

export const logged = (order: Order): Promise<void> =>
  orders.insert(order).catch((error) => {
    log.error(error);
    throw new Error('the order was not saved');
  });

export const otherwise = (order: Order, pool: Pool): void => {
  pool.catch((order) => {
    throw new Error('not this one');
  });
};
