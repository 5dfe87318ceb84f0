/** Where in a workbook, a form or a request something is wrong. */
export interface Place {
  question?: string;
  section?: string;
  sheet?: string;
  row?: number;
  column?: string;
  line?: number;
  field?: string;
}

export interface PlacedError {
  place?: Place | null;
  message: string;
  remedy?: string | null;
}

/** RFC 9457 problem details, as every service of OPP answers them. */
export interface ProblemDetails {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  requestId?: string;
  errors?: PlacedError[];
}

/** A refusal by a service. `slug` is the last part of its type, for instance `edition-closed`. */
export class Problem extends Error {
  readonly status: number;
  readonly slug: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly PlacedError[];
  readonly requestId: string | undefined;

  constructor(status: number, details: ProblemDetails) {
    super(details.title ?? String(status));
    this.name = 'Problem';
    this.status = status;
    this.slug = details.type?.split('/').pop() ?? '';
    this.title = details.title ?? '';
    this.detail = details.detail ?? '';
    this.errors = details.errors ?? [];
    this.requestId = details.requestId;
  }
}

/** No service answered: the network is down or the portal is restarting. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}
