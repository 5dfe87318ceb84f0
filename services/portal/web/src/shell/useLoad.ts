import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from 'vue';

export interface Loaded<T> {
  data: ShallowRef<T | null>;
  failure: ShallowRef<unknown>;
  loading: Ref<boolean>;
  reload: () => Promise<void>;
}

/** Reads from a service at once and again whenever a source changes; the last asked is the only one that counts. */
export function useLoad<T>(read: () => Promise<T>, source?: WatchSource): Loaded<T> {
  const data = shallowRef<T | null>(null);
  const failure = shallowRef<unknown>(null);
  const loading = ref(true);
  let asked = 0;

  async function reload(): Promise<void> {
    const turn = ++asked;
    loading.value = true;
    failure.value = null;
    try {
      const found = await read();
      if (turn === asked) {
        data.value = found;
      }
    } catch (cause) {
      if (turn === asked) {
        failure.value = cause;
      }
    } finally {
      if (turn === asked) {
        loading.value = false;
      }
    }
  }

  if (source) {
    watch(source, reload);
  }
  onScopeDispose(() => {
    asked = -1;
  });
  void reload();
  return { data, failure, loading, reload };
}
