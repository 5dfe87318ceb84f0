import { readonly, ref } from 'vue';

const text = ref('');

/**
 * The one live region of the application. It says what has just been done; what matters is also written in the page,
 * and a failure is never said here.
 */
export function useMessage(): { text: Readonly<typeof text>; say: (message: string) => void; close: () => void } {
  return {
    text: readonly(text) as Readonly<typeof text>,
    say: (message) => {
      text.value = message;
    },
    close: () => {
      text.value = '';
    },
  };
}
