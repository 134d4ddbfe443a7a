import page from 'page';

page('/rooms', async (context, next) => {
  context.rooms = await findRooms();
  next();
});
export const steps = [
  async (input, next) => {
    await input.check();
    next();
  },
];
