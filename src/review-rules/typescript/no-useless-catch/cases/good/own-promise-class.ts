import { Promise } from './tracked-promise.ts';

export async function send(mail: Mail) {
  try {
    await deliver(mail);
  } catch (error) {
    return Promise.reject(error);
  }
}
