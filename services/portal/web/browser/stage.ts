import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch, openPage, settled, type OpenPage } from './browser';
import { FixtureServer, type Who } from './server';

/** What the tests of a file share: one browser, one server of fixtures, and for each test one page of its own. */
export interface Stage {
  readonly server: FixtureServer;
  /** The page of the running test, once it has been opened. */
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about in that page. */
  readonly complaints: string[];
  /** Opens an address as somebody, in a window of this width, and waits until it has nothing left to read. */
  open(who: Who, path: string, width?: number): Promise<Page>;
  /** The same without an address: for what must be listened to from the first byte. */
  blank(who: Who, width?: number): Promise<Page>;
}

/** To be called where tests are described: it sets up before them and clears away after each. */
export function stage(): Stage {
  const server = new FixtureServer();
  let browser: Browser;
  let base: string;
  let opened: OpenPage | null = null;

  beforeAll(async () => {
    browser = await launch();
    base = await server.start();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  beforeEach(() => server.reset(null));
  afterEach(async () => {
    await opened?.context.close();
    opened = null;
  });

  function current(): OpenPage {
    if (!opened) {
      throw new Error('no page is open');
    }
    return opened;
  }

  async function blank(who: Who, width = 1280): Promise<Page> {
    server.who = who;
    await opened?.context.close();
    opened = await openPage(browser, base, width);
    return opened.page;
  }

  return {
    server,
    get page() {
      return current().page;
    },
    get context() {
      return current().context;
    },
    get complaints() {
      return current().complaints;
    },
    blank,
    async open(who, path, width) {
      const page = await blank(who, width);
      await page.goto(path);
      await settled(page);
      return page;
    },
  };
}
