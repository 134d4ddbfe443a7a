import { rm, unlink } from 'fs/promises';

router.delete('/files/:name', async (ctx) => {
  await unlink(`./data/${ctx.params.name}`); // expect: path-traversal
  await rm(ctx.request.body.path, { recursive: true }); // expect: path-traversal
});
