export const actions = {
  default: async ({ cookies, request }: Event) => {
    const session = await start(await request.formData());
    cookies.set('session', session.id, { path: '/' });
  },
};
