import { currentLanguage } from '@/i18n';
import { Problem, Unreachable, type ProblemDetails } from './problem';

interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  json?: unknown;
  body?: BodyInit;
  type?: string;
  headers?: Record<string, string>;
}

const listeners = new Set<() => void>();

/** Called whenever a service says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): void {
  listeners.add(listener);
}

async function send(path: string, call: Call): Promise<Response> {
  const headers: Record<string, string> = { 'Accept-Language': currentLanguage(), ...call.headers };
  const method = call.method ?? 'GET';
  if (method !== 'GET') {
    // A page of another site cannot send this header: it is what the portal asks of every unsafe request.
    headers['X-OPP'] = '1';
  }
  const body = call.json === undefined ? call.body : JSON.stringify(call.json);
  const type = call.json === undefined ? call.type : 'application/json';
  if (type) {
    headers['Content-Type'] = type;
  }
  try {
    return await fetch(path, { method, headers, body: body ?? null, credentials: 'same-origin' });
  } catch (cause) {
    throw new Unreachable(cause);
  }
}

/** How often a reading is asked again while its service says "come back later", as it does while it starts. */
const PATIENCE = 6;
const LONGEST_PAUSE_SECONDS = 5;

/** A reading may be repeated without harm; what changes something is left to the person who asked for it. */
async function sendPatiently(path: string, call: Call): Promise<Response> {
  let response = await send(path, call);
  for (let left = PATIENCE; left > 0 && mayComeBack(response, call); left--) {
    const asked = Number(response.headers.get('Retry-After'));
    await new Promise((resume) => setTimeout(resume, Math.min(asked, LONGEST_PAUSE_SECONDS) * 1000));
    response = await send(path, call);
  }
  return response;
}

function mayComeBack(response: Response, call: Call): boolean {
  return response.status === 503 && response.headers.has('Retry-After') && (call.method ?? 'GET') === 'GET';
}

async function problemOf(response: Response): Promise<Problem> {
  const details = await response.json().catch(() => ({}));
  return new Problem(response.status, details as ProblemDetails);
}

async function checked(path: string, call: Call): Promise<Response> {
  const response = await sendPatiently(path, call);
  if (response.ok) {
    return response;
  }
  const problem = await problemOf(response);
  if (response.status === 401 && problem.slug !== 'sign-in-refused') {
    listeners.forEach((listener) => listener());
  }
  throw problem;
}

/** Calls a service and reads its JSON; `undefined` where it answers without a body. */
export async function requestJson<T>(path: string, call: Call = {}): Promise<T> {
  const response = await checked(path, call);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export async function requestText(path: string, call: Call = {}): Promise<string> {
  return (await checked(path, call)).text();
}

export async function requestNothing(path: string, call: Call = {}): Promise<void> {
  await checked(path, call);
}

/** A path whose variable parts are escaped. */
export function path(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((whole, part, index) => {
    const value = values[index];
    return whole + part + (value === undefined ? '' : encodeURIComponent(String(value)));
  }, '');
}
