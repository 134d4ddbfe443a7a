interface Problem {
  readonly status: number;
  readonly detail: string;
}

export async function update(id: string, change: unknown, save: (id: string, change: unknown) => Promise<number>) {
  if (typeof change !== 'object') throw { status: 400, detail: 'not an object' } as Problem; // expect: thrown-object
  const rows = await save(id, change);
  if (rows === 0) {
    throw <Problem>{ status: 404, detail: id }; // expect: thrown-object
  }
  if (rows > 1) throw [new Error('too many'), rows]; // expect: thrown-object
  return rows;
}
