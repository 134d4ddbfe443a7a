async function save(order: string): Promise<void> {
  await fetch('/orders', { method: 'POST', body: order });
}

const notify = async (order: string) => {
  await fetch('/notify', { method: 'POST', body: order });
};

export async function submit(order: string, isUrgent: boolean): Promise<string> {
  save(order); // expect: floating-promise
  isUrgent && notify(order); // expect: floating-promise
  isUrgent ? notify(order) : save(order); // expect: floating-promise, floating-promise
  return 'saved';
}

export function submitLater(order: string): string {
  save(order); // expect: floating-promise
  return 'queued';
}
