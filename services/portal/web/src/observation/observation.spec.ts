import { describe, expect, it } from 'vitest';
import type { ReleaseSummary } from '@/api/dashboard';
import type { Edition } from '@/api/survey';
import { coverageOf, oneAnswerAway } from './coverage';
import { chooseEdition } from './chosen';
import { stagesOf } from './stages';
import { waitingFor } from './waiting';

const edition = { id: 'cirque-2025', year: 2025, closes: '2026-12-11', closedAt: null, publishedAt: '2026-09-10T08:00:00Z' } as Edition;
const candidate = { release: 'r1', state: 'candidate', year: 2025, computedAt: '2026-12-12T08:00:00Z' } as ReleaseSummary;

describe('stages of an observation', () => {
  it('starts at the questionnaire when nothing is published', () => {
    expect(stagesOf(null, []).map((stage) => stage.state)).toEqual(['here', 'ahead', 'ahead', 'ahead']);
  });

  it('is at the collection until the network closes it, even past its date', () => {
    expect(stagesOf(edition, []).find((stage) => stage.state === 'here')?.code).toBe('collection');
  });

  it('reaches the restitution with the first approved release', () => {
    const closed = { ...edition, closedAt: '2026-12-12T08:00:00Z' };

    expect(stagesOf(closed, [candidate]).find((stage) => stage.state === 'here')?.code).toBe('review');
    expect(stagesOf(closed, [{ ...candidate, state: 'approved' }]).find((stage) => stage.state === 'here')?.code).toBe('restitution');
  });
});

describe('a refused release', () => {
  const closed = { ...edition, closedAt: '2026-12-12T08:00:00Z' };
  const refused: ReleaseSummary = { ...candidate, state: 'refused', decidedAt: '2026-12-13T08:00:00Z' };

  it('is said with its date, and nothing comes after it', () => {
    const [, , review, restitution] = stagesOf(closed, [refused]);

    expect(review).toMatchObject({ state: 'here', words: 'refused', date: '2026-12-13T08:00:00Z' });
    expect(restitution).toMatchObject({ state: 'never', words: 'unpublished' });
  });

  it('is not said of a collection that is closed and whose tables are on their way', () => {
    expect(stagesOf(closed, [])[2]).toMatchObject({ state: 'here', words: 'computing' });
    expect(stagesOf(closed, [{ ...candidate, state: 'approved' }])[2]).toMatchObject({ state: 'done', words: 'reviewed' });
  });
});

describe('the edition an observation speaks of', () => {
  const newer = { ...edition, id: 'cirque-2026', year: 2026, closes: '2027-12-11' };
  const older = { ...edition, closedAt: '2026-12-12T08:00:00Z' };
  const now = new Date('2027-01-10T08:00:00');
  const release: ReleaseSummary = { ...candidate, edition: 'cirque-2025' };

  it('is the one where something waits, though a newer one is published', () => {
    expect(chooseEdition([newer, older], [release], '', now)?.year).toBe(2025);
  });

  it('is the newest when nothing waits, unless another is asked for', () => {
    const approved: ReleaseSummary = { ...release, state: 'approved' };

    expect(chooseEdition([newer, older], [approved], '', now)?.year).toBe(2026);
    expect(chooseEdition([newer, older], [approved], 'cirque-2025', now)?.year).toBe(2025);
    expect(chooseEdition([], [], '', now)).toBeNull();
  });
});

describe('what waits for a decision', () => {
  it('asks to close a collection only once its last day is over', () => {
    expect(waitingFor(edition, [], new Date('2026-12-11T23:00:00'))).toEqual([]);
    expect(waitingFor(edition, [], new Date('2026-12-12T08:00:00'))[0]?.kind).toBe('close');
  });

  it('asks to read a candidate again', () => {
    expect(waitingFor(edition, [candidate], new Date('2026-11-21T08:00:00')).map((item) => item.kind)).toEqual(['review']);
  });
});

describe('coverage by département', () => {
  const departements = [
    { code: '09', name: 'Ariège', directory: 4, sent: 3, draft: 0 },
    { code: '11', name: 'Aude', directory: 4, sent: 2, draft: 1 },
    { code: '48', name: 'Lozère', directory: 2, sent: 2, draft: 0 },
  ];

  it('counts the answers missing below the threshold', () => {
    expect(coverageOf(departements, 3).map((departement) => departement.missing)).toEqual([0, 1, 1]);
  });

  it('promises nothing where the directory itself is too small', () => {
    expect(oneAnswerAway(coverageOf(departements, 3)).map((departement) => departement.code)).toEqual(['11']);
  });
});
