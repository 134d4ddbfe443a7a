import { request } from './request.js';

export function ask(url) {
  return new Promise((resolve, reject) => {
    request(url, (error, answer) => (error ? reject(error) : resolve(answer)));
  });
}

export async function askForLanguage(url, language) {
  if (!/^[a-z]{2}$/.test(language)) {
    reject(new Error(`no such language: ${language}`)); // expect: undeclared-name
    return undefined;
  }
  return await ask(`${url}?language=${language}`);
}
