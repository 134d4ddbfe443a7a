abstract class Repository {
  #open = false;

  abstract flush(): Promise<void>;

  async #connect(): Promise<void> {
    await fetch('/connect');
    this.#open = true;
  }

  reconnect = async () => {
    await this.#connect();
  };

  static async reset() {
    await fetch('/reset');
  }

  async load(id: string) {
    this.#connect(); // expect: floating-promise
    if (!this.#open) this.reconnect(); // expect: floating-promise
    this.flush(); // expect: floating-promise
    Repository.reset(); // expect: floating-promise
    return await fetch(`/items/${id}`);
  }
}

const api = {
  async put(id: string) {
    await fetch(`/items/${id}`, { method: 'PUT' });
  },
};

export async function copy(repository: Repository, id: string) {
  api.put(id); // expect: floating-promise
  return await repository.load(id);
}
