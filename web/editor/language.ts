import { jsonLanguage } from "@codemirror/lang-json";
import { LanguageSupport } from "@codemirror/language";
import type { Extension } from "@codemirror/state";

/** JSON, with comments or without. */
export const json: Extension = new LanguageSupport(jsonLanguage);

/** The language of a format's name; what cannot be fetched is shown without colours. */
export async function language(format: string): Promise<Extension> {
  if (format === "jsonnet") return (await import("./jsonnet.ts")).jsonnet;
  if (format !== "yaml") return json;
  const { yaml } = await import("./yaml.ts");
  return yaml();
}
