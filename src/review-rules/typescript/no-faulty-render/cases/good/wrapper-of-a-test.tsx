import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
export function renderWithClient(ui: JSX.Element) {
  const client = new QueryClient();
  const Wrapper = ({ children }: { children: JSX.Element }) => <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  return render(ui, { wrapper: Wrapper });
}
export const AllProviders = ({ children }: { children: JSX.Element }) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
};
