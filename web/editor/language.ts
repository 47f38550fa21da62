import { jsonLanguage } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import { LanguageSupport } from "@codemirror/language";
import type { Extension } from "@codemirror/state";

/** The language of a format's name; JSON with comments is shown as JSON. */
export function language(format: string): Extension {
  return format === "yaml" ? yaml() : new LanguageSupport(jsonLanguage);
}
