// The focus, which falls to the page as a whole when what has it goes.

/** What has the focus now, to be given back to it or to what stands beside it. */
export class Focus {
  readonly #places: (Element | null | undefined)[];

  constructor() {
    const place = deepest();
    const row = place?.closest("li");
    this.#places = [place, row?.nextElementSibling, row?.previousElementSibling];
  }

  /** Gives it back, unless something else has it by now. */
  restore(): void {
    if (deepest()) return;
    const left = this.#places.find((place) => place?.isConnected);
    const place = left?.matches("li") ? left.querySelector("button") : left;
    (place instanceof HTMLElement ? place : document.getElementById("panel"))?.focus({ preventScroll: true });
  }
}

/** What has the focus, inside editors too; nothing where it is the page as a whole. */
function deepest(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && at !== document.body ? at : undefined;
}
