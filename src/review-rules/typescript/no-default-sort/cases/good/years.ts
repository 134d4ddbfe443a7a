export const span = (years: number[]) => years.sort()[0];
export const archive = (posts: readonly { date: Date }[]) => posts.map((post) => Number(post.date.getFullYear())).sort();
