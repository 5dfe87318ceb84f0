import { onScopeDispose, ref, type Ref } from 'vue';

type Word = 'opened' | 'saved';

export interface OnlyHere {
  /** The same questionnaire has been opened after this one, in another tab or window of this browser. */
  elsewhere: Ref<boolean>;
  /** Says to the others that it is open here now. */
  open(): void;
}

/**
 * Two tabs that save the same draft would overwrite each other without a word. The last one opened keeps it; the others
 * are told to save what they have and to stop.
 *
 * @param yieldDraft saves what is not saved and stops; whether there was something to save
 * @param renew called where the draft was opened last, once another tab has saved what it still had
 */
export function useOnlyHere(of: string, yieldDraft: () => Promise<boolean>, renew: () => void): OnlyHere {
  const elsewhere = ref(false);
  const channel = new BroadcastChannel(`opp-draft/${of}`);
  const tell = (word: Word): void => channel.postMessage(word);

  channel.onmessage = async ({ data }: MessageEvent<Word>): Promise<void> => {
    if (data === 'saved' && !elsewhere.value) {
      renew();
    } else if (data === 'opened' && !elsewhere.value) {
      elsewhere.value = true;
      if (await yieldDraft()) {
        tell('saved');
      }
    }
  };
  onScopeDispose(() => channel.close());

  return {
    elsewhere,
    open: () => {
      elsewhere.value = false;
      tell('opened');
    },
  };
}
