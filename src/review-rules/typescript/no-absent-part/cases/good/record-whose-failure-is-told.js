import { Ticket } from './models.js';

export async function show(req, res, next) {
  try {
    const ticket = await Ticket.findById(req.params.id);
    res.json({ seat: ticket.seatId });
  } catch (error) {
    res.status(404).json({ error: 'no such ticket' });
  }
}

export async function cancel(req, res, next) {
  try {
    const ticket = await Ticket.findById(req.params.id);
    await ticket.destroy();
    res.sendStatus(204);
  } catch (error) {
    next(new NotFound(error));
  }
}
