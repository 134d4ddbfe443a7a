export function useSave(save: () => Promise<void>) {
  const [state, setState] = useState({ loading: false, failed: false });
  const [error, setError] = useState(false);
  return async () => {
    setState({ loading: true, failed: false });
    try {
      await save();
    } catch {
      setState({ loading: false, failed: true });
      setError(true);
    }
    return [state, error];
  };
}
