export function addressOf(req: Request) {
  return req.headers['x-forwarded-for'].split(',')[0]; // expect: absent-input
}

export function isPhone(ctx: Context) {
  const agent = ctx.request.headers['user-agent'];
  return agent.includes('Mobile'); // expect: absent-input
}
