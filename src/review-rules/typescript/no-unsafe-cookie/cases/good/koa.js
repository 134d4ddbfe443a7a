export async function login(ctx) {
  ctx.cookies.set('sid', await start(ctx.request.body));
  ctx.cookies.set('token', ctx.token, { signed: true, overwrite: true });
}
