import got from 'got';

export class Store {
  #failed = new Set();

  put(key, value) {
    return got.put(`https://store.example/${key}`, { json: value }).catch((failure) => {
      this.#failed.add(key);
      notify(`The store says ${failure.response.body}.`); // expect: absent-response
    });
  }
}
