import type { Session } from "../../session";
import { type Configured, openStack, type StackOptions } from "../../stack";

/** The settings that an account needs, as the config takes them. What an object has already stays in it. */
export function settingTexts(
  settings: Readonly<Record<string, unknown>>,
  configured: Configured,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [
      key,
      typeof value === "string" ? value : mergedText(configured(key), value as object),
    ]),
  );
}

/** A setting that is an object, with these members in place of those that it has. */
export function mergedText(before: string | undefined, members: object): string {
  const own = before === undefined ? {} : (JSON.parse(before) as object);
  return JSON.stringify({ ...own, ...members });
}

/** Sets them in the config of the stack. */
export async function applySettings(
  texts: Readonly<Record<string, string>>,
  options: StackOptions,
  session: Session,
): Promise<void> {
  const { workspace, name } = await openStack(options, session);
  const values = Object.entries(texts).map(([key, value]) => [key, { value }] as const);
  await workspace.setAllConfig(name, Object.fromEntries(values));
  session.note(`Set ${Object.keys(texts).join(", ")} in the config of the stack ${name}.`);
}
