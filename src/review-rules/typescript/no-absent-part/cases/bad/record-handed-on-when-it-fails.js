import { Ticket } from './models.js';

export async function show(req, res, next) {
  try {
    const ticket = await Ticket.findById(req.params.id).lean();
    const seat = await seatOf(ticket.seatId); // expect: absent-record
    res.json({ seat, price: ticket.price });
  } catch (error) {
    next(error);
  }
}

export const cancel = async (req, res, next) => {
  try {
    const { email } = req.body;
    const ticket = await Ticket.findOne({ where: { email } });
    await ticket.destroy(); // expect: absent-record
    res.sendStatus(204);
  } catch (error) {
    return next(error);
  }
};
