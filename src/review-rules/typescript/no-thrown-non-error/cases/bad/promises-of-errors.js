const toError = async (response) => Object.assign(new Error(response.statusText), await response.json());

async function explain(code) {
  const texts = await loadTexts();
  return new RangeError(texts[code]);
}

export class Client {
  async #problem(response) {
    return new Error(await response.text());
  }

  async get(path) {
    const response = await fetch(this.base + path);
    if (response.status === 404) throw Promise.reject(new Error(path)); // expect: thrown-promise
    if (response.status > 500) throw toError(response); // expect: thrown-promise
    if (!response.ok) throw this.#problem(response); // expect: thrown-promise
    return response.json();
  }
}

export function check(codes, next) {
  for (const code of codes) {
    if (code > 100) throw explain(code); // expect: thrown-promise
  }
  try {
    if (codes.length === 0) throw Promise.reject('no codes'); // expect: thrown-promise
  } catch (error) {
    next(error);
  }
}

function loadTexts() {
  return import('./texts.js');
}
