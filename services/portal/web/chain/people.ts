/** Who acts in the chain, and where: given by whoever started the platform. */
function given(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: the chain is started by system-tests`);
  }
  return value;
}

export interface Person {
  login: string;
  password: string;
}

function person(name: string): Person {
  return { login: given(`OPP_${name}`), password: given('OPP_PASSWORD') };
}

export const base = given('OPP_URL');
export const network = (): Person => person('NETWORK');
export const venue = (): Person => person('VENUE');
export const coreps = (): Person => person('COREPS');
export const edition = (): string => given('OPP_EDITION');
export const year = (): string => given('OPP_YEAR');
export const structureName = (): string => given('OPP_STRUCTURE');
export const siret = (): string => given('OPP_SIRET');

/** How many times slower than this machine the pages are to run: tries the steps as a small machine would. */
export const slower = Number(process.env['OPP_SLOWER'] ?? 1);
