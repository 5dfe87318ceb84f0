import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';

const ROOT = new URL('..', import.meta.url).pathname;
const DIST = join(ROOT, 'dist');
const FIXTURES = join(ROOT, 'browser', 'fixtures');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2', '.txt': 'text/plain', '.json': 'application/json', '.xml': 'application/xml', '.csv': 'text/csv',
};

/** What the portal sends with each page: nothing of another origin, no inline script; WebAssembly for the form engine. */
const POLICY = [
  "default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self' 'unsafe-inline'", "img-src 'self'",
  "connect-src 'self' data:", "font-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
].join('; ');

export type Who = 'network' | 'contributor' | 'group' | null;

export interface Sent {
  method: string;
  path: string;
  body: string;
  headers: IncomingMessage['headers'];
}

/** Answers that replace the usual ones, by « METHOD path ». */
export type Answers = Record<string, { file?: string; status?: number; text?: string }>;

export class FixtureServer {
  who: Who = null;
  readonly sent: Sent[] = [];
  /** Addresses read under /api, in their order. */
  readonly asked: string[] = [];
  answers: Answers = {};
  private readonly streams = new Set<ServerResponse>();
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.streams.forEach((stream) => stream.end());
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  reset(who: Who): void {
    this.who = who;
    this.sent.length = 0;
    this.asked.length = 0;
    this.answers = {};
  }

  /** What was read more than once, and how often. */
  repeated(): string[] {
    const counts = new Map<string, number>();
    this.asked.forEach((address) => counts.set(address, (counts.get(address) ?? 0) + 1));
    return [...counts].filter(([, count]) => count > 1).map(([address, count]) => `${address} × ${count}`);
  }

  /** Sends a server-sent event to every open page. */
  publish(event: string, data: unknown): void {
    this.streams.forEach((stream) => stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  }

  /** Breaks every open stream, as a service that starts again does; pages connect again by themselves. */
  breakStreams(): void {
    this.streams.forEach((stream) => stream.destroy());
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://local');
    if (url.pathname.startsWith('/api/')) {
      await this.answerApi(request, response, url);
    } else {
      this.sendFile(request, response, url.pathname);
    }
  }

  private async answerApi(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? 'GET';
    if (url.pathname === '/api/dashboard/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 200\n\n');
      this.streams.add(response);
      response.on('close', () => this.streams.delete(response));
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    if (method === 'GET') {
      this.asked.push(`${url.pathname}${url.search}`);
    } else {
      this.sent.push({ method, path: url.pathname, body: Buffer.concat(chunks).toString('utf8'), headers: request.headers });
    }
    const key = `${method} ${url.pathname}`;
    const own = this.answers[key] ?? (/^PUT .*\/draft$/.test(key) ? { text: '{"savedAt":"2026-11-21T09:42:00Z"}' } : undefined);
    const usual = USUAL.find(([pattern]) => pattern.test(key));
    const file = own?.file ?? (own ? undefined : usual?.[1](this));
    const status = own?.status ?? (file || own ? 200 : usual ? 204 : 404);
    const text = own?.text ?? (file ? readFileSync(join(FIXTURES, file), 'utf8') : '');
    const type = status >= 400 ? 'application/problem+json' : (TYPES[extname(file ?? '.json')] ?? 'text/plain');
    response.writeHead(status, { 'content-type': type });
    response.end(text);
  }

  private sendFile(request: IncomingMessage, response: ServerResponse, path: string): void {
    const wanted = join(DIST, path);
    const found = wanted.startsWith(DIST) && existsSync(wanted) && statSync(wanted).isFile() ? wanted : join(DIST, 'index.html');
    const type = TYPES[extname(found)] ?? 'application/octet-stream';
    const zipped = /gzip/.test(String(request.headers['accept-encoding'])) && extname(found) !== '.woff2';
    response.writeHead(200, {
      'content-type': type, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    const stream = createReadStream(found);
    (zipped ? stream.pipe(createGzip()) : stream).pipe(response);
  }
}

type Usual = readonly [RegExp, (server: FixtureServer) => string | undefined];
const api = (name: string) => (): string => `api/${name}.json`;

const USUAL: readonly Usual[] = [
  [/^GET \/api\/portal\/session$/, (server) => (server.who ? `api/session-${server.who}.json` : undefined)],
  [/^POST \/api\/portal\/session$/, (server) => `api/session-${server.who ?? 'network'}.json`],
  [/^POST \/api\/portal\/session\/confirmation$/, api('session-contributor')],
  [/^(PUT|DELETE) \/api\/portal\/session/, () => undefined],
  [/^GET \/api\/portal\/openrosa-tokens$/, api('addresses')],
  [/^POST \/api\/portal\/openrosa-tokens$/, api('address')],
  [/^DELETE \/api\/portal\/openrosa-tokens/, () => undefined],
  [/^GET \/api\/survey\/editions$/, api('editions')],
  [/^GET \/api\/survey\/editions\/cirque-2024$/, api('edition-2024')],
  [/^(GET|POST) \/api\/survey\/editions/, api('edition')],
  [/^GET \/api\/survey\/models$/, api('models')],
  [/^GET \/api\/survey\/questionnaires$/, api('questionnaires')],
  [/^GET \/api\/survey\/questionnaires\/q-1\/form$/, () => 'form.xml'],
  [/^GET \/api\/survey\/questionnaires\/q-1\/media\/communes.csv$/, () => 'communes.csv'],
  [/^GET \/api\/survey\/questionnaires\/q-1$/, api('questionnaire')],
  [/^POST \/api\/survey\/models/, api('questionnaire')],
  [/^POST \/api\/survey\/questionnaires$/, api('questionnaire')],
  [/^GET \/api\/collection\/follow-up$/, api('follow-up')],
  [/^GET \/api\/collection\/structures\/s-1$/, api('structure')],
  [/^GET \/api\/collection\/structures\/s-1\/contributions$/, api('contributions')],
  [/^GET \/api\/collection\/structures\/s-1\/access$/, api('access')],
  [/^GET \/api\/collection\/editions\/[^/]+\/form$/, () => 'form.xml'],
  [/^GET \/api\/collection\/editions\/[^/]+\/media\/communes.csv$/, () => 'communes.csv'],
  [/^GET .*\/editions\/cirque-2024\/contribution$/, api('contribution-2024')],
  [/^DELETE .*\/draft$/, () => undefined],
  [/^POST .*\/contribution$/, api('receipt')],
  [/^POST .*\/withdrawal$/, api('withdrawn')],
  [/^(GET|PUT) .*\/policy$/, api('policy')],
  [/^GET \/api\/dashboard\/releases$/, api('releases')],
  [/^GET \/api\/dashboard\/releases\/r-2024$/, api('release')],
  [/^POST \/api\/dashboard\/releases/, () => undefined],
  [/^GET \/api\/dashboard\/tables$/, api('tables')],
  [/^GET \/api\/dashboard\/tables\/r-2024\/representations$/, api('table-representations')],
  [/^GET \/api\/dashboard\/tables\/r-2024\/prix$/, api('table-prix')],
  [/^GET \/api\/dashboard\/tables\/r-m\/jauges$/, api('table-recalled')],
  [/^GET \/api\/dashboard\/method$/, api('method')],
];
