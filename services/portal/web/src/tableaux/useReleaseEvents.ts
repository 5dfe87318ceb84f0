import { onScopeDispose } from 'vue';
import { dashboard } from '@/api/dashboard';

export interface ReleaseEvent {
  release: string;
  /** Absent for an event about the whole release. */
  table?: string;
  state?: string;
}

export interface ReleaseListeners {
  onRelease?: (event: ReleaseEvent) => void;
  onRecall?: (event: ReleaseEvent) => void;
  /** The connection is there again: whatever was said meanwhile has been missed, and the page is to be read anew. */
  onAgain?: () => void;
}

/** Listens to what is approved and recalled while the page is open; the browser connects again by itself. */
export function useReleaseEvents(listeners: ReleaseListeners): void {
  const source = new EventSource(dashboard.eventsAddress);
  const tell = (listener?: (event: ReleaseEvent) => void) => (message: MessageEvent<string>) =>
    listener?.(JSON.parse(message.data) as ReleaseEvent);
  source.addEventListener('release', tell(listeners.onRelease));
  source.addEventListener('recall', tell(listeners.onRecall));
  let lost = false;
  source.addEventListener('error', () => {
    lost = true;
  });
  source.addEventListener('open', () => {
    if (lost) {
      lost = false;
      listeners.onAgain?.();
    }
  });
  onScopeDispose(() => source.close());
}
