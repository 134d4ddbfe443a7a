export function useOrders(isMounted: () => boolean): Result {
  const [isLoading, setLoading] = useState(true);
  const load = async (): Promise<void> => {
    try {
      await fetchOrders();
    } finally {
      if (!isMounted()) return; // expect: unsafe-finally
      setLoading(false);
    }
  };
  return { isLoading, load };
}
