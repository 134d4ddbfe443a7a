export function Button({ run, onError }: Props) {
  const click = async () => {
    try {
      await run();
    } catch (error) {
      onError(error);
      throw error;
    }
  };
  return <button onClick={click}>Run</button>;
}

interface Props {
  readonly run: () => Promise<void>;
  readonly onError: (error: unknown) => void;
}
