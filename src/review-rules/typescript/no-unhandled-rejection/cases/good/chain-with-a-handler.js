import { watch } from 'chokidar';

watch('src').on('change', (path) => compile(path).catch((error) => console.error(error)));
setTimeout(() => load().then(show, fail), 10);
