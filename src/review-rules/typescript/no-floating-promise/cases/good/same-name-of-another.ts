import { useDispatch } from 'react-redux';

async function visitors(): Promise<number> {
  const res = await fetch(countUrl, { method: 'POST' });
  const body = await res.json();
  return body.visitors;
}

async function prices() {
  const res = await fetch(priceUrl);
  return (await res.json()).prices;
}

export async function show(req, res) {
  const all = await prices();
  res.json({ all, visitors: await visitors() });
  metrics.count('prices');
}

async function parsed(reply) {
  return (await reply.json()).rows;
}

async function counted(reply) {
  return (await reply.json()).length;
}

export async function list(request, reply) {
  const rows = await parsed(await fetch(request.url));
  reply.json(rows.concat(await counted(request.other)));
  metrics.count('rows');
}

export const openBoard = (id: string) => async (dispatch: BoardDispatch) => {
  await dispatch(loadBoard(id));
  await dispatch(loadGuests(id));
  dispatch(setOpen(id));
  track('opened', id);
};

export function useAccount() {
  const dispatch = useDispatch();
  const signIn = (form) =>
    api
      .login(form)
      .then((account) => {
        dispatch(setAccount(account));
      })
      .catch((error) => {
        show(error);
      });
  const refresh = async () => {
    await dispatch(fetchAccount());
    return dispatch(fetchTeams()).then(unwrapResult);
  };
  return { signIn, refresh };
}

export async function added(client: Client, item: Item) {
  await client.invalidateQueries(['items']);
  await client.invalidateQueries(['counts']);
  client.invalidateQueries(['statistics']);
  close(item);
}
