import { bus } from './bus.js';

bus.on('saved', async (id) => {
  await index.update(id);
});
page.on('dialog', async (dialog) => {
  await dialog.accept();
});
