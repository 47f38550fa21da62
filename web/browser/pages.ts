// The pages of the rules: a file of its own, for nobody needs it before the first card or the panel of the rules.

let kept: Promise<string> | undefined;

/** All pages, fetched once; what failed is tried again by the next call. */
export function pages(): Promise<string> {
  return kept ??= load().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
}

async function load(): Promise<string> {
  const answer = await fetch(new URL("../pkg/rules.txt", import.meta.url));
  if (!answer.ok) throw new Error(`the server answers ${answer.status}`);
  return answer.text();
}
