import * as jwt from 'jsonwebtoken';

export async function account(ctx, next) {
  const { id } = jwt.decode(ctx.query.token, { json: true }); // expect: unverified-jwt
  ctx.state.account = await accounts.find(id);
  await next();
}
