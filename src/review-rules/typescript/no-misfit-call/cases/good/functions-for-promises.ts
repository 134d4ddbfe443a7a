import { limit, notify, tasks } from './mails';

async function save(): Promise<void> {
  await notify('saved');
}
const timeout = new Promise((resolve) => setTimeout(resolve, 100));

export async function notifyAll(ids: string[]) {
  await Promise.all(ids.map((id) => notify(id)));
  await Promise.all(ids.map((id) => limit(() => notify(id))));
  await Promise.all(tasks.map((task) => task()));
  await Promise.all(tasks);
  await tasks.all([() => notify('1')]);
  await Promise.race([save(), timeout]);
  await Promise.all([(async () => notify('2'))()]);
}
