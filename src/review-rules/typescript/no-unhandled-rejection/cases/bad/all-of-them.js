import { watch } from 'chokidar';

watch('src').on('change', async (path) => { // expect: unhandled-rejection
  await Promise.all([compile(path), copyAssets(path)]);
});
