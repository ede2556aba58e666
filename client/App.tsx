import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { createQueryClient } from './api/query-client.ts';
import { Frame } from './frame/Frame.tsx';
import { cssVariablesResolver, theme } from './theme.ts';

export const App = (): JSX.Element => {
  const [queries] = useState(createQueryClient);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <Frame />
      </QueryClientProvider>
    </MantineProvider>
  );
};
