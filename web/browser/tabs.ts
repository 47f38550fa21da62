// Several tabs of the page: each has a draft of its own.

/** How long a tab that is being closed or loaded again may hold on to its draft. */
const PATIENCE = 1000;

/** Takes a draft for this tab alone, for as long as it is open; false where another tab has it. */
export async function claim(draft: string): Promise<boolean> {
  // Without TLS there are no locks.
  if (!navigator.locks) return false;
  return new Promise((done) => {
    const held = () => {
      done(true);
      return new Promise(() => undefined);
    };
    navigator.locks.request(`ecslint.draft.${draft}`, { signal: AbortSignal.timeout(PATIENCE) }, held).catch(() => done(false));
  });
}
