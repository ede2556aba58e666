import { useLocalStorage } from '@mantine/hooks';

/** The name that someone at this browser gave last: it is offered wherever one can be given. */
export const useOwnName = () => useLocalStorage({ key: 'joined-up-name', defaultValue: '' });
