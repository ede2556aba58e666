import { useLocalStorage } from '@mantine/hooks';

/** Whether keys of a single letter do something (WCAG 2.2, 2.1.4: they can be turned off); the browser remembers. */
export const useLetterKeys = (): readonly [boolean, (on: boolean) => void] => {
  const [on, setOn] = useLocalStorage({ key: 'joined-up-letter-keys', defaultValue: true });
  return [on, setOn];
};
