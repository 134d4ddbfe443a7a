import fs from 'node:fs';

export const userOf = (db, id) =>
  new Promise((resolve, reject) => {
    db.get('select * from users where id = ?', [id], (error, row) => {
      if (error) reject(error);
      else if (row) resolve(row); // expect: unsettled-promise
    });
  });

export const textOf = (path) =>
  new Promise((resolve, reject) => {
    fs.readFile(path, 'utf8', (error, text) => {
      if (error) return reject(error);
      if (text) resolve(text); // expect: unsettled-promise
    });
  });

export const ask = (client, question) =>
  new Promise((resolve, reject) => {
    client.post(question, (error, body) => {
      if (error) return reject(error);
      let answer = null;
      try {
        answer = JSON.parse(body);
      } catch (broken) {
        reject(broken);
      }
      if (answer) { // expect: unsettled-promise
        resolve(answer);
      }
    });
  });

export const sizeOf = (path) =>
  new Promise((resolve, reject) => {
    fs.stat(path, (error, found) => {
      if (found) resolve(found.size); // expect: unsettled-promise
      else console.error(error);
    });
  });

export const listen = (server) =>
  new Promise((resolve, reject) => {
    if (!server) return; // expect: unsettled-promise
    server.on('error', reject);
    server.listen(() => resolve(server));
  });
