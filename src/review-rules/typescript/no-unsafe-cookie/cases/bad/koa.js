export async function login(ctx) {
  ctx.cookies.set('sid', await start(ctx.request.body), { httpOnly: false }); // expect: unsafe-cookie
}
