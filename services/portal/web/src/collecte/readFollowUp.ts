import { collection, type FollowUp } from '@/api/collection';
import { Problem } from '@/api/problem';

const ATTEMPTS = 10;
const PAUSE = 1_000;

/**
 * The follow-up of an edition that has been published. The service that counts answers hears of an edition a moment
 * after the one that publishes it: until then it knows none of that name, which is no failure yet.
 */
export async function readFollowUp(edition: string): Promise<FollowUp> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await collection.followUp(edition);
    } catch (cause) {
      const unheard = cause instanceof Problem && cause.status === 404;
      if (!unheard || attempt === ATTEMPTS) {
        throw cause;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
