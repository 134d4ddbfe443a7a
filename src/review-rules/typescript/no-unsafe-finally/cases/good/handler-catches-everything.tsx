export function useOrders(isMounted: () => boolean): () => Promise<void> {
  const [, setLoading] = useState(true);
  return async () => {
    try {
      show(await fetchOrders());
    } catch (error) {
      showError(error);
    } finally {
      if (!isMounted()) return;
      setLoading(false);
    }
  };
}
