import { createI18n } from 'vue-i18n';
import { typeset } from './typeset';

export type Language = 'fr' | 'en';

type Messages = { [key: string]: string | Messages };

const french = import.meta.glob<Messages>('../*/fr.json', { eager: true, import: 'default' });
const english = import.meta.glob<Messages>('../*/en.json', { import: 'default' });

/** The feature that a message file belongs to is the name of its folder: `../donnees/fr.json` gives `donnees`. */
function featureOf(path: string): string {
  return path.split('/')[1] ?? path;
}

function frenchMessages(): Messages {
  return Object.fromEntries(
    Object.entries(french).map(([path, messages]) => [featureOf(path), typesetAll(messages)]),
  );
}

function typesetAll(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? typeset(value) : typesetAll(value),
    ]),
  );
}

async function englishMessages(): Promise<Messages> {
  const entries = await Promise.all(
    Object.entries(english).map(async ([path, load]) => [featureOf(path), await load()] as const),
  );
  return Object.fromEntries(entries);
}

/** In French zero is singular; with three forms the first is what is said of nothing at all. */
function frenchPlural(count: number, forms: number): number {
  return forms === 3 ? Math.min(count, 2) : Number(Math.abs(count) >= 2);
}

export const i18n = createI18n({
  legacy: false,
  locale: 'fr',
  fallbackLocale: 'fr',
  messages: { fr: frenchMessages() } as Record<string, Messages>,
  pluralRules: { fr: frenchPlural },
});

const STORED = 'opp-language';

export function rememberedLanguage(): Language {
  return localStorage.getItem(STORED) === 'en' ? 'en' : 'fr';
}

export function currentLanguage(): Language {
  return i18n.global.locale.value === 'en' ? 'en' : 'fr';
}

/** Shows the interface in a language; English texts are fetched the first time they are asked for. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18n.global.availableLocales.includes('en')) {
    i18n.global.setLocaleMessage('en', await englishMessages());
  }
  i18n.global.locale.value = language;
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
}
