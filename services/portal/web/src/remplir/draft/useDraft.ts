import { onScopeDispose, ref, type Ref } from 'vue';

export type DraftState = 'untouched' | 'waiting' | 'saving' | 'saved' | 'failing';

export interface Draft {
  state: Ref<DraftState>;
  savedAt: Ref<string | null>;
  /** Says that an answer has changed; it is saved a moment later. */
  changed(): void;
  /** Saves now what is not saved yet. */
  flush(): Promise<void>;
  /** Whether something is not saved yet. */
  unsaved(): boolean;
  /** Forgets what is not saved and saves nothing more: it has been sent or given up. Done once no saving is under way. */
  stop(): Promise<void>;
  /** Begins again on answers just read, saved at that time if ever. */
  begin(saved: string | null): void;
}

const PAUSE = 1_200;
const FIRST_RETRY = 4_000;
const LONGEST_RETRY = 60_000;

/**
 * Saves the answers a moment after the last change, one saving at a time, and tries again for as long as it takes: what
 * has been typed stays in the page meanwhile.
 */
export function useDraft(save: () => Promise<{ savedAt: string }>, savedBefore: string | null = null): Draft {
  const state = ref<DraftState>('untouched');
  const savedAt = ref<string | null>(savedBefore);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry = FIRST_RETRY;
  let saving: Promise<void> | null = null;
  let pending = false;
  let stopped = false;

  function plan(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  }

  function changed(): void {
    if (stopped) {
      return;
    }
    pending = true;
    if (state.value !== 'failing') {
      state.value = 'waiting';
    }
    plan(PAUSE);
  }

  async function saveOnce(): Promise<void> {
    pending = false;
    state.value = 'saving';
    try {
      savedAt.value = (await save()).savedAt;
      retry = FIRST_RETRY;
      state.value = pending ? 'waiting' : 'saved';
    } catch {
      if (stopped) {
        return;
      }
      pending = true;
      state.value = 'failing';
      plan(retry);
      retry = Math.min(2 * retry, LONGEST_RETRY);
    }
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    while (saving) {
      // Whoever waited too may have begun another saving meanwhile: it is waited for as well.
      await saving;
    }
    if (pending) {
      saving = saveOnce();
      await saving;
      saving = null;
    }
  }

  async function stop(): Promise<void> {
    stopped = true;
    clearTimeout(timer);
    pending = false;
    await saving;
  }

  function begin(saved: string | null): void {
    stopped = false;
    pending = false;
    retry = FIRST_RETRY;
    state.value = 'untouched';
    savedAt.value = saved;
  }

  const hold = (event: BeforeUnloadEvent): void => {
    if (pending) {
      void flush();
      event.preventDefault();
    }
  };
  window.addEventListener('beforeunload', hold);
  onScopeDispose(() => {
    window.removeEventListener('beforeunload', hold);
    void flush();
  });

  return { state, savedAt, changed, flush, unsaved: () => pending || saving !== null, stop, begin };
}
