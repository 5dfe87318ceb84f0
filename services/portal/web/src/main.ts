import { createPinia } from 'pinia';
import { createApp } from 'vue';
import '@/shell/styles/index.css';
import AppShell from '@/shell/AppShell.vue';
import { createRouterOfApp } from '@/shell/router';
import { i18n, rememberedLanguage, setLanguage } from '@/i18n';
import { useSession } from '@/session/useSession';

/** Starts the application: the language first, then who is signed in, then the page asked for. */
async function start(): Promise<void> {
  const app = createApp(AppShell);
  app.use(createPinia());
  app.use(i18n);
  await setLanguage(rememberedLanguage());
  const session = useSession();
  await session.load();
  app.use(createRouterOfApp(session));
  app.mount('#app');
}

void start();
