import { api } from './api.ts';

export function mount(view: View) {
  api.get('/leads').then((answer) => view.setLeads(answer.data)).catch(() => {}); // expect: empty-catch
  saveTranslations(view.texts).catch(function () {}); // expect: empty-catch
  saveDraft(view.draft).then(undefined, () => undefined); // expect: swallowed-error
}

export async function archive(id: string) {
  await api.post(`/archive/${id}`).catch((err) => {}); // expect: empty-catch
  uploadReport(id).catch(() => null).finally(() => view.stop()); // expect: swallowed-error
}

export function login(input: Credentials) {
  return sendCredentials(input)
    .then((answer) => {
      session.start(answer.token);
      return true;
    })
    .catch((error) => {}); // expect: empty-catch
}

export class Settings {
  constructor() {
    this.#store().catch(() => {}); // expect: empty-catch
  }

  async #store() {
    await saveValues(this.values);
  }

  values = {};
}
