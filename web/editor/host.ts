import { Facet } from "@codemirror/state";
import type { Host } from "../pkg/ecslint_web.js";

/** The Rust side of an editor. */
export const host = Facet.define<Host, Host>({
  combine(hosts) {
    const [only] = hosts;
    if (!only) throw new Error("an editor has a host");
    return only;
  },
});
