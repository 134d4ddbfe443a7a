interface Place {
  location: string;
}

export function move(req: { body: Place }, place: Place): Place {
  place.location = req.body.location;
  const location = { href: '' };
  location.href = req.body.location;
  return { location: req.body.location, ...location };
}
