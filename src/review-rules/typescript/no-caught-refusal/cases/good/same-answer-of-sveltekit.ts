import { error, redirect } from '@sveltejs/kit';

export async function load({ params }) {
  try {
    const story = await find(params.slug);
    if (!story) error(404, 'Not found');
    return { story };
  } catch (e) {
    error(404, 'Not found');
  }
}

export const actions = {
  async default({ locals }) {
    try {
      if (!(await allows(locals.user))) throw redirect(303, '/login');
    } catch {
      throw redirect(303, '/login');
    }
  },
};
