import { Facet } from "@codemirror/state";
import type { Host } from "../pkg/ecslint_web.js";

/** The Rust side of an editor. Every editor has one; without an editor there is none to give. */
export const host = Facet.define<Host, Host>({ combine: ([only]) => only as Host });
