import { notify } from './mails';

const load = async (id: string) => ({ id });
async function save(): Promise<void> {
  await notify('saved');
}

export async function notifyAll(ids: string[]) {
  await Promise.all(ids.map((id) => () => notify(id))); // expect: misfit-argument
  await Promise.all(ids.map((id) => async () => notify(id))); // expect: misfit-argument
}

export async function start() {
  await Promise.allSettled([load('1'), save]); // expect: misfit-argument
  await Promise.race([() => notify('started')]); // expect: misfit-argument
}
