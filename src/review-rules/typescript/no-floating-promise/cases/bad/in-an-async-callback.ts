interface Reply {
  json(value: unknown): void;
}

declare const app: { post(path: string, handler: (body: string, reply: Reply) => Promise<void>): void };
declare function it(name: string, test: () => Promise<void>): void;

async function audit(body: string): Promise<void> {
  await fetch('/audit', { method: 'POST', body });
}

async function seed(): Promise<void> {
  await fetch('/seed', { method: 'POST' });
}

app.post('/orders', async (body, reply) => {
  audit(body); // expect: floating-promise
  reply.json(await (await fetch('/orders')).json());
});

it('lists what was seeded', async () => {
  seed(); // expect: floating-promise
  await fetch('/orders');
});
