export const List = ({ items }) => (
  <>
    <FlatList data={items} renderItem={({ item }) => <Row item={item} />} />
    <Await resolve={items}>{(loaded) => <Rows rows={loaded} />}</Await>
    {items.find((item) => <Row item={item} />) && null}
    <Select options={items} format={(item) => <b>{item}</b>} />
  </>
);
