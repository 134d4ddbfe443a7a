async function save(order: string): Promise<void> {
  await fetch('/orders', { method: 'POST', body: order });
}

const notify = async (order: string) => {
  await fetch('/notify', { method: 'POST', body: order });
};

export async function submit(order: string, isUrgent: boolean): Promise<string> {
  await save(order);
  isUrgent && await notify(order);
  isUrgent ? await notify(order) : await save(order);
  return 'saved';
}

export function submitLater(order: string): string {
  save(order);
  return 'queued';
}
